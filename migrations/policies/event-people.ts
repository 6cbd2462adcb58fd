import type { TablePolicies } from './policy.ts';

/** 사건의 사람: with the event that one may see. Written by the trigger of the events alone; only the name of an erased account goes. */
export const EVENT_PEOPLE_POLICIES: TablePolicies = {
  table: 'event_people',
  policies: [
    { verb: 'SELECT', by: ['auditor', 'system'] },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver'],
      where: 'EXISTS (SELECT 1 FROM audit_events e WHERE e.id = event_people.event_id)',
    },
    {
      verb: 'DELETE',
      by: ['system'],
      where: 'EXISTS (SELECT 1 FROM users u WHERE u.id = event_people.person_id AND u.erased_at IS NOT NULL)',
    },
  ],
};
