import { APPLICATION_STATUSES, ROLES, type ApplicationStatus } from '../core/codes.ts';
import { statusLabel, statusNext, statusTone } from '../messages/status.ts';
import { APPLICATION_ACTIONS, APPLICATION_LIFECYCLE, canApply, isFinal } from './application-lifecycle.ts';
import { canApplyToAssignment } from './assignment-lifecycle.ts';
import { canApplyToRequirementCheck } from './requirement-check-lifecycle.ts';
import { canApplyToSelectionRun } from './selection-run-lifecycle.ts';
import { canApplyToSupplementRequest } from './supplement-request-lifecycle.ts';
import { allows, type Transition } from './transition.ts';

const TABLE: Record<string, Transition<ApplicationStatus>> = APPLICATION_LIFECYCLE;

it('reaches every status from draft', () => {
  const reached = new Set<ApplicationStatus>(['draft']);
  for (let round = 0; round < APPLICATION_STATUSES.length; round += 1) {
    for (const { from, to } of Object.values(TABLE))
      if (from.some((status) => reached.has(status))) reached.add(to);
  }
  expect([...reached].sort()).toEqual([...APPLICATION_STATUSES].sort());
});

it('ends when the company leaves; what the office decided, it may decide again', () => {
  expect(APPLICATION_STATUSES.filter(isFinal)).toEqual(['withdrawn']);
});

it('decides again only what was decided against a company, and by an approver', () => {
  const again = ['selectOnAppeal', 'reserveOnAppeal', 'declineOnAppeal', 'setAsideFail'] as const;
  const steps = again.flatMap((action) =>
    APPLICATION_STATUSES.filter((status) => canApply(status, action, 'approver')).map(
      (status) => `${status} → ${APPLICATION_LIFECYCLE[action].to}`,
    ),
  );
  expect(steps.sort()).toEqual([
    'not-selected → reserve',
    'not-selected → selected',
    'requirements-not-met → submitted',
    'reserve → not-selected',
    'reserve → selected',
  ]);
  for (const action of again) {
    for (const role of ROLES.filter((one) => one !== 'approver')) {
      expect(APPLICATION_STATUSES.filter((status) => canApply(status, action, role))).toEqual([]);
    }
  }
});

it('sets a fail aside by two people and only once it is in force', () => {
  expect(canApplyToRequirementCheck('in-force', 'reconsider', 'officer')).toBe(true);
  expect(canApplyToRequirementCheck('unconfirmed', 'reconsider', 'officer')).toBe(false);
  expect(canApplyToRequirementCheck('in-force', 'setAside', 'approver')).toBe(false);
  expect(canApplyToRequirementCheck('reconsidered', 'setAside', 'approver')).toBe(true);
  expect(canApplyToRequirementCheck('reconsidered', 'leaveInForce', 'approver')).toBe(true);
  expect(canApplyToRequirementCheck('reconsidered', 'setAside', 'officer')).toBe(false);
  for (const action of ['confirm', 'return', 'reconsider', 'setAside', 'leaveInForce'] as const) {
    expect(ROLES.filter((role) => canApplyToRequirementCheck('set-aside', action, role))).toEqual([]);
  }
});

it('lets nobody but the approver decide', () => {
  for (const action of ['select', 'placeOnReserve', 'decline'] as const) {
    expect(ROLES.filter((role) => canApply('review-completed', action, role))).toEqual(['approver']);
  }
});

it('lets an officer end a case that does not meet the requirements and nothing else', () => {
  const may = APPLICATION_STATUSES.flatMap((status) =>
    APPLICATION_ACTIONS.filter((action) => canApply(status, action, 'officer')),
  );
  expect(may).toEqual(['rejectRequirements']);
});

it('lets the auditor and the administrator change nothing', () => {
  for (const role of ['auditor', 'admin', 'evaluator', 'supplier'] as const) {
    for (const status of APPLICATION_STATUSES) {
      expect(APPLICATION_ACTIONS.filter((action) => canApply(status, action, role))).toEqual([]);
    }
  }
});

it('lets the applicant withdraw until the decision', () => {
  const from = APPLICATION_STATUSES.filter((status) => canApply(status, 'withdraw', 'applicant'));
  expect(from).toEqual([
    'draft',
    'submitted',
    'plan-open',
    'plan-submitted',
    'under-review',
    'review-completed',
  ]);
});

it('keeps to the order of the journey', () => {
  expect(canApply('draft', 'submit', 'applicant')).toBe(true);
  expect(canApply('submitted', 'submit', 'applicant')).toBe(false);
  expect(canApply('submitted', 'openPlan', 'consultant')).toBe(true);
  expect(canApply('draft', 'openPlan', 'consultant')).toBe(false);
  expect(canApply('plan-open', 'submitPlan', 'supplier')).toBe(false);
});

it('shows nothing to an evaluator before the declaration and locks a completed sheet', () => {
  expect(canApplyToAssignment('assigned', 'complete', 'evaluator')).toBe(false);
  expect(canApplyToAssignment('declared', 'complete', 'evaluator')).toBe(true);
  expect(canApplyToAssignment('declared', 'recuse', 'evaluator')).toBe(true);
  expect(canApplyToAssignment('completed', 'complete', 'evaluator')).toBe(false);
  expect(canApplyToAssignment('recused', 'declareNoConflict', 'evaluator')).toBe(false);
});

it('lets one role propose a selection and another decide on it', () => {
  expect(canApplyToSelectionRun('draft', 'propose', 'officer')).toBe(true);
  expect(canApplyToSelectionRun('draft', 'propose', 'approver')).toBe(false);
  expect(canApplyToSelectionRun('proposed', 'approve', 'officer')).toBe(false);
  expect(canApplyToSelectionRun('proposed', 'approve', 'approver')).toBe(true);
  expect(canApplyToSelectionRun('returned', 'approve', 'approver')).toBe(false);
  expect(canApplyToSelectionRun('draft', 'discard', 'officer')).toBe(true);
  expect(canApplyToSelectionRun('draft', 'discard', 'approver')).toBe(false);
  expect(canApplyToSelectionRun('proposed', 'discard', 'officer')).toBe(false);
});

it('lets the applicant answer an open supplement request once', () => {
  expect(canApplyToSupplementRequest('open', 'answer', 'applicant')).toBe(true);
  expect(canApplyToSupplementRequest('open', 'answer', 'consultant')).toBe(false);
  expect(canApplyToSupplementRequest('answered', 'answer', 'applicant')).toBe(false);
});

it('has a word, a tone and a next step for every status', () => {
  for (const status of APPLICATION_STATUSES) {
    expect(statusLabel(status)).not.toBe(status);
    expect(['neutral', 'progress', 'attention', 'good', 'ended']).toContain(statusTone(status));
    expect(statusNext(status)).toMatch(/(다|요)\.$/);
  }
});

it('allows nothing that no table has', () => {
  expect(allows(undefined, 'draft', 'applicant')).toBe(false);
  const transition: Transition<ApplicationStatus> = { from: ['draft'], to: 'submitted', by: ['applicant'] };
  expect(allows(transition, 'draft', 'applicant')).toBe(true);
  expect(allows(transition, 'submitted', 'applicant')).toBe(false);
  expect(allows(transition, 'draft', 'officer')).toBe(false);
});
