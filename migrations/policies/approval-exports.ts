import { WHO_SEE_ALL, type TablePolicies } from './policy.ts';

/** 내려받기 대장: by who exports, in their own name. */
export const APPROVAL_EXPORTS_POLICIES: TablePolicies = {
  table: 'approval_exports',
  policies: [
    { verb: 'SELECT', by: WHO_SEE_ALL },
    { verb: 'INSERT', by: ['officer', 'approver'], where: 'created_by = (SELECT portal_actor())' },
    { verb: 'INSERT', by: ['system'] },
  ],
};
