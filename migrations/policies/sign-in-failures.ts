import type { TablePolicies } from './policy.ts';

/** 로그인 실패: the portal alone. */
export const SIGN_IN_FAILURES_POLICIES: TablePolicies = {
  table: 'sign_in_failures',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};
