import type { TablePolicies } from './policy.ts';

/** 메일 주소 변경: the portal alone. */
export const EMAIL_CHANGES_POLICIES: TablePolicies = {
  table: 'email_changes',
  policies: [...(['SELECT', 'INSERT', 'UPDATE'] as const).map((verb) => ({ verb, by: ['system'] as const }))],
};
