import type { TablePolicies } from './policy.ts';

/** 접속기록: written by `portal_record_access` alone. It is read by those who review it, and forgotten after two years by the portal. */
export const PERSONAL_DATA_ACCESSES_POLICIES: TablePolicies = {
  table: 'personal_data_accesses',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'admin', 'system'] },
    { verb: 'DELETE', by: ['system'], where: `last_at < now() - interval '2 years'` },
  ],
};

/** 권한 변경 기록: written by a trigger of the memberships; forgotten after three years. */
export const RIGHTS_CHANGES_POLICIES: TablePolicies = {
  table: 'rights_changes',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'admin', 'system'] },
    { verb: 'DELETE', by: ['system'], where: `at < now() - interval '3 years'` },
  ],
};

/** 월별 점검: each signs for their own. */
export const ACCESS_REVIEWS_POLICIES: TablePolicies = {
  table: 'access_reviews',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'admin', 'system'] },
    { verb: 'INSERT', by: ['auditor', 'admin'], where: 'reviewed_by = (SELECT portal_actor())' },
  ],
};
