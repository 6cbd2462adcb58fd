import { ofVisibleCase, type TablePolicies } from './policy.ts';

const IN_OWN_NAME = `actor_role = (SELECT portal_role()) AND actor_id = (SELECT portal_actor())`;

/** 감사 기록: everybody's own deeds in their own name, of a case that concerns them; nobody changes one. The database chains them. */
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
      by: ['applicant', 'supplier', 'consultant', 'officer', 'approver'],
      where: `${IN_OWN_NAME} AND (application_id IS NULL OR ${ofVisibleCase('audit_events')})`,
    },
    // 제척·기피: who recuses sees the case no longer.
    {
      verb: 'INSERT',
      by: ['evaluator'],
      where: `${IN_OWN_NAME} AND (application_id IS NULL OR EXISTS (SELECT 1 FROM review_assignments r
        WHERE r.application_id = audit_events.application_id AND r.evaluator_id = (SELECT portal_actor())))`,
    },
    {
      verb: 'INSERT',
      by: ['lead-company'],
      where: `${IN_OWN_NAME} AND (application_id IS NULL OR EXISTS (SELECT 1 FROM lead_pledges p
        WHERE p.application_id = audit_events.application_id AND p.lead_company_id = (SELECT portal_lead_company())))`,
    },
    { verb: 'INSERT', by: ['admin', 'auditor'], where: `${IN_OWN_NAME} AND application_id IS NULL` },
    { verb: 'INSERT', by: ['system'] },
  ],
};
