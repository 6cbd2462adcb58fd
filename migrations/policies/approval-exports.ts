import { OFFICE, OF_OFFICE, WHO_SEE_ALL, type TablePolicies } from './policy.ts';

/** 내려받기 대장: by who exports, in their own name. */
export const APPROVAL_EXPORTS_POLICIES: TablePolicies = {
  table: 'approval_exports',
  policies: [
    { verb: 'SELECT', by: WHO_SEE_ALL },
    { verb: 'SELECT', by: OFFICE, where: OF_OFFICE },
    { verb: 'INSERT', by: OFFICE, where: `created_by = (SELECT portal_actor()) AND ${OF_OFFICE}` },
    { verb: 'INSERT', by: ['system'] },
  ],
};
