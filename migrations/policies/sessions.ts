import type { TablePolicies } from './policy.ts';

/** 로그인 세션: the portal alone. */
export const SESSIONS_POLICIES: TablePolicies = {
  table: 'sessions',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};
