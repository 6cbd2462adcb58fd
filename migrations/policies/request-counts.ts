import type { TablePolicies } from './policy.ts';

/** 주소별 요청 수: the portal alone. */
export const REQUEST_COUNTS_POLICIES: TablePolicies = {
  table: 'request_counts',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};
