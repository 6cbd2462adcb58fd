import type { TablePolicies } from './policy.ts';

/** 연결된 로그인: the portal alone. */
export const ACCOUNT_IDENTITIES_POLICIES: TablePolicies = {
  table: 'account_identities',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};

/** Sign-ins on their way to a provider: the portal alone. */
export const OIDC_FLOWS_POLICIES: TablePolicies = {
  table: 'oidc_flows',
  policies: [...(['SELECT', 'INSERT', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const }))],
};
