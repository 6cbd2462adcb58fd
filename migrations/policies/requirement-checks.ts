import { ofVisibleCase, type TablePolicies } from './policy.ts';

const OF_CASE = ofVisibleCase('requirement_checks');

/** 요건검토 결과: by the consultant of the case, in their own name. The company sees what is in force; a second person decides on a fail. 재심의: an officer asks that one in force is set aside, an approver decides. */
export const REQUIREMENT_CHECKS_POLICIES: TablePolicies = {
  table: 'requirement_checks',
  policies: [
    {
      verb: 'SELECT',
      by: ['consultant', 'evaluator', 'officer', 'approver', 'auditor', 'system'],
      where: OF_CASE,
    },
    {
      verb: 'SELECT',
      by: ['applicant', 'supplier'],
      where: `status IN ('in-force', 'reconsidered') AND ${OF_CASE}`,
    },
    {
      verb: 'INSERT',
      by: ['consultant'],
      where: `checked_by = (SELECT portal_actor()) AND status = CASE outcome WHEN 'pass' THEN 'in-force' ELSE 'unconfirmed' END
        AND decided_by IS NULL AND reconsidered_by IS NULL AND ${ofVisibleCase('requirement_checks', `a.status = 'submitted'`)}`,
    },
    {
      verb: 'UPDATE',
      by: ['consultant', 'officer'],
      where: `status = 'unconfirmed' AND ${OF_CASE}`,
      becomes: `status IN ('in-force', 'returned') AND decided_by = (SELECT portal_actor()) AND checked_by <> decided_by AND ${OF_CASE}`,
    },
    {
      verb: 'UPDATE',
      by: ['officer'],
      where: `status = 'in-force' AND ${OF_CASE}`,
      becomes: `status = 'reconsidered' AND reconsidered_by = (SELECT portal_actor()) AND ${OF_CASE}`,
    },
    {
      verb: 'UPDATE',
      by: ['approver'],
      where: `status = 'reconsidered' AND ${OF_CASE}`,
      becomes: `status IN ('in-force', 'set-aside') AND reconsideration_decided_by = (SELECT portal_actor()) AND ${OF_CASE}`,
    },
    { verb: 'INSERT', by: ['system'] },
    { verb: 'UPDATE', by: ['system'] },
  ],
  columns: {
    decided_by: ['consultant', 'officer'],
    return_reason: ['consultant', 'officer'],
    reconsidered_by: ['officer'],
    reconsider_reason: ['officer'],
  },
};
