import type { TablePolicies } from './policy.ts';

/** 메일로 보낸 링크의 해시: the portal alone. */
export const ACCOUNT_TOKENS_POLICIES: TablePolicies = {
  table: 'account_tokens',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};
