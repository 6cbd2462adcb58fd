import type { ApplicationStatus, Role } from '../core/codes.ts';
import { APPLICATION_LIFECYCLE } from './application-lifecycle.ts';
import type { LeadPledgeBlock } from './lead-pledge-lifecycle.ts';
import { failConfirmationBlock, type FailToConfirm } from './requirement-check-lifecycle.ts';

/** What of a case decides on what may be done, beside its status. */
export interface CaseFacts {
  status: ApplicationStatus;
  /** A supplement request that may still be answered. */
  supplementOpen: boolean;
  /** 다시 연 신청서: a copy is being edited while the last filed one stands. */
  reopened: boolean;
  /** Whether the intake still runs. */
  intakeOpen: boolean;
  /** A fail that waits for a second person; null while none does. */
  failToConfirm: Pick<FailToConfirm, 'checkedBy' | 'parkHasOther'> | null;
  /** What is open of the lead company's money; null where nothing is. */
  leadPledge: LeadPledgeBlock | null;
  /** 확정된 부적합, and who wants it set aside, while an approver has yet to decide on that; null where no fail is in force. */
  failInForce: { reconsideredBy: string | null } | null;
  /** 사업자등록번호 이의: somebody else says that the company's number is theirs. */
  claimDisputed: boolean;
}

/** Who asks. */
export interface CasePerson {
  role: Role;
  personId: string;
}

/** Why something may not be done now although status and role allow it; a condition each. */
export type CaseBlock =
  | 'supplement-open'
  | 'fail-waits'
  | 'no-fail-waits'
  | 'own-check'
  | 'park-decides'
  | 'reopened'
  | 'under-check'
  | 'already-reopened'
  | 'not-reopened'
  | 'intake-over'
  | 'no-fail-in-force'
  | 'already-reconsidered'
  | 'no-reconsideration-waits'
  | 'own-reconsideration'
  | 'claim-disputed'
  | LeadPledgeBlock;

type CaseCondition = (facts: CaseFacts, person: CasePerson) => CaseBlock | null;

const noFailWaits: CaseCondition = ({ failToConfirm }) => (failToConfirm === null ? null : 'fail-waits');
const noSupplementOpen: CaseCondition = ({ supplementOpen }) => (supplementOpen ? 'supplement-open' : null);
const noCopyEdited: CaseCondition = ({ reopened }) => (reopened ? 'reopened' : null);
const notUnderCheck: CaseCondition = ({ failToConfirm }) => (failToConfirm === null ? null : 'under-check');
const notYetReopened: CaseCondition = ({ reopened }) => (reopened ? 'already-reopened' : null);
const copyEdited: CaseCondition = ({ reopened }) => (reopened ? null : 'not-reopened');
const beforeTheDeadline: CaseCondition = ({ intakeOpen }) => (intakeOpen ? null : 'intake-over');
const secondPerson: CaseCondition = ({ failToConfirm }, person) =>
  failToConfirm === null ? 'no-fail-waits' : failConfirmationBlock({ ...person, ...failToConfirm });
const notYetReconsidered: CaseCondition = ({ failInForce }) =>
  failInForce === null
    ? 'no-fail-in-force'
    : failInForce.reconsideredBy === null
      ? null
      : 'already-reconsidered';
const anotherReconsiders: CaseCondition = ({ failInForce }, { personId }) => {
  const by = failInForce?.reconsideredBy ?? null;
  if (by === null) return 'no-reconsideration-waits';
  return by === personId ? 'own-reconsideration' : null;
};

const leadMoneySettled: CaseCondition = ({ leadPledge }) => leadPledge;
const numberUndisputed: CaseCondition = ({ claimDisputed }) => (claimDisputed ? 'claim-disputed' : null);

/** What can be done with a case, in the order of its journey. */
const CASE_ACTION_NAMES = [
  'submit',
  'reopen',
  'resubmit',
  'dropReopening',
  'passRequirements',
  'failRequirements',
  'requestSupplement',
  'confirmFail',
  'returnFail',
  'reconsiderFail',
  'setAsideFail',
  'leaveFailInForce',
  'submitPlan',
  'startReview',
  'completeReview',
  'withdraw',
  'declineAward',
  'decideAgain',
] as const;
export type CaseAction = (typeof CASE_ACTION_NAMES)[number];

interface CaseRow {
  from: readonly ApplicationStatus[];
  by: readonly Role[];
  unless: readonly CaseCondition[];
}

const whenDeskIsFree: CaseRow = {
  from: ['submitted'],
  by: ['consultant'],
  unless: [noFailWaits, noSupplementOpen, noCopyEdited],
};
/** The company writes a filed application anew, before the deadline and before anybody has decided on it. */
const byCompanyAnew = (...unless: CaseCondition[]): CaseRow => ({
  from: ['submitted'],
  by: ['applicant'],
  unless,
});
const whenFailWaits: CaseRow = {
  from: ['submitted'],
  by: APPLICATION_LIFECYCLE.rejectRequirements.by,
  unless: [secondPerson],
};
const whenReconsidered: CaseRow = { ...APPLICATION_LIFECYCLE.setAsideFail, unless: [anotherReconsiders] };

/** 신청 한 건에서 할 수 있는 일: by whom, at which status, and what holds it back. Every button and every verb reads it. */
const CASE_ACTIONS: Readonly<Record<CaseAction, CaseRow>> = {
  submit: { ...APPLICATION_LIFECYCLE.submit, unless: [] },
  reopen: byCompanyAnew(notYetReopened, notUnderCheck, beforeTheDeadline, noSupplementOpen),
  resubmit: byCompanyAnew(copyEdited),
  dropReopening: byCompanyAnew(copyEdited),
  submitPlan: { ...APPLICATION_LIFECYCLE.submitPlan, unless: [] },
  withdraw: { ...APPLICATION_LIFECYCLE.withdraw, unless: [] },
  declineAward: { ...APPLICATION_LIFECYCLE.declineAward, unless: [] },
  passRequirements: {
    ...whenDeskIsFree,
    unless: [...whenDeskIsFree.unless, leadMoneySettled, numberUndisputed],
  },
  failRequirements: whenDeskIsFree,
  requestSupplement: whenDeskIsFree,
  confirmFail: whenFailWaits,
  returnFail: whenFailWaits,
  reconsiderFail: { ...whenReconsidered, by: ['officer'], unless: [notYetReconsidered] },
  setAsideFail: whenReconsidered,
  leaveFailInForce: whenReconsidered,
  // 재심의안 is proposed by an officer; its approval takes the step.
  decideAgain: { ...APPLICATION_LIFECYCLE.selectOnAppeal, by: ['officer'], unless: [] },
  startReview: { ...APPLICATION_LIFECYCLE.startReview, unless: [] },
  completeReview: { ...APPLICATION_LIFECYCLE.completeReview, unless: [] },
};

/** What this person may do at this status, and what holds it back; what is another's to do or belongs to another status is not among it. */
export function caseActions(
  facts: CaseFacts,
  person: CasePerson,
): { action: CaseAction; block: CaseBlock | null }[] {
  return CASE_ACTION_NAMES.filter((action) => {
    const { from, by } = CASE_ACTIONS[action];
    return from.includes(facts.status) && by.includes(person.role);
  }).map((action) => ({ action, block: caseBlock(action, facts, person) }));
}

/** What holds an action back; null when nothing does. Status and role are asked for before. */
export function caseBlock(action: CaseAction, facts: CaseFacts, person: CasePerson): CaseBlock | null {
  for (const condition of CASE_ACTIONS[action].unless) {
    const block = condition(facts, person);
    if (block !== null) return block;
  }
  return null;
}
