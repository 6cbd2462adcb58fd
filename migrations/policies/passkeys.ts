import type { TablePolicies } from './policy.ts';

/** 패스키: the portal alone. */
export const PASSKEYS_POLICIES: TablePolicies = {
  table: 'passkeys',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};

/** What a passkey is asked to sign: the portal alone. */
export const PASSKEY_CHALLENGES_POLICIES: TablePolicies = {
  table: 'passkey_challenges',
  policies: [...(['SELECT', 'INSERT', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const }))],
};
