import type { TablePolicies } from './policy.ts';

/** 접수 알림: whose address waits for what, the portal alone knows. */
export const OPENING_ALERTS_POLICIES: TablePolicies = {
  table: 'opening_alerts',
  policies: [
    ...(['SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const).map((verb) => ({ verb, by: ['system'] as const })),
  ],
};
