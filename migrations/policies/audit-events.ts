import { ofVisibleCase, POLICY_ROLES, type TablePolicies } from './policy.ts';

/** 감사 기록: everybody's own deeds in their own name; nobody changes one. */
export const AUDIT_EVENTS_POLICIES: TablePolicies = {
  table: 'audit_events',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'system'] },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver'],
      where: `application_id IS NOT NULL AND ${ofVisibleCase('audit_events')}`,
    },
    {
      verb: 'INSERT',
      by: POLICY_ROLES.filter((role) => role !== 'system'),
      where: `actor_role = (SELECT portal_role()) AND actor_id = (SELECT portal_actor())`,
    },
    { verb: 'INSERT', by: ['system'] },
  ],
};
