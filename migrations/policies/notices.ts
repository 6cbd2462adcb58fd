import { OF_DRAFT } from './notice-drafts.ts';
import type { TablePolicies } from './policy.ts';

/** 공고: public; an approver publishes what another person of the office proposed. */
export const NOTICES_POLICIES: TablePolicies = {
  table: 'notices',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    {
      verb: 'INSERT',
      by: ['approver'],
      where: `NOT sample AND office_id = (SELECT portal_office()) AND ${OF_DRAFT('notices.id')}`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
