import { ofVisibleCase, type TablePolicies } from './policy.ts';

const OWN = 'evaluator_id = (SELECT portal_actor())';

/** 평가 배정: an evaluator sees and settles its own, who sees the case sees who was asked. */
export const REVIEW_ASSIGNMENTS_POLICIES: TablePolicies = {
  table: 'review_assignments',
  policies: [
    { verb: 'SELECT', by: ['evaluator'], where: OWN },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier', 'consultant', 'officer', 'approver', 'auditor', 'system'],
      where: ofVisibleCase('review_assignments'),
    },
    {
      verb: 'INSERT',
      by: ['consultant'],
      where: `status = 'assigned' AND assigned_by = (SELECT portal_actor()) AND declared_at IS NULL AND completed_at IS NULL
        AND EXISTS (SELECT 1 FROM memberships m WHERE m.user_id = evaluator_id AND m.role = 'evaluator' AND m.ended_at IS NULL)
        AND ${ofVisibleCase('review_assignments', `a.status = 'under-review'`)}`,
    },
    {
      verb: 'UPDATE',
      by: ['evaluator'],
      where: OWN,
      becomes: `${OWN} AND status IN ('declared', 'recused', 'completed')`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
};
