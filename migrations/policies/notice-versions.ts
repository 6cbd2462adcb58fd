import { OF_DRAFT } from './notice-drafts.ts';
import type { TablePolicies } from './policy.ts';

/** 공고 판: public, as the notices. */
export const NOTICE_VERSIONS_POLICIES: TablePolicies = {
  table: 'notice_versions',
  policies: [
    { verb: 'SELECT', by: 'anybody' },
    { verb: 'INSERT', by: ['approver'], where: `version = 1 AND ${OF_DRAFT('notice_versions.notice_id')}` },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
