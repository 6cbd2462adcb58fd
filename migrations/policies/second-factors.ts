import type { TablePolicies } from './policy.ts';

/** 2단계 인증: the portal alone. */
export const SECOND_FACTORS_POLICIES: TablePolicies = {
  table: 'second_factors',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};

/** 복구 코드: the portal alone. */
export const RECOVERY_CODES_POLICIES: TablePolicies = {
  table: 'recovery_codes',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};
