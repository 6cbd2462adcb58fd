import type { ApplicationStatus, Role } from '../core/codes.ts';
import { allows, type Transition } from './transition.ts';

/** 신청 상태 전이. The whole lifecycle is this table; nothing else may change a status. */
export const APPLICATION_LIFECYCLE = {
  submit: { from: ['draft'], to: 'submitted', by: ['applicant'] },
  /** Taken when a second person has confirmed the fail; see the life cycle of the requirement check. */
  rejectRequirements: { from: ['submitted'], to: 'requirements-not-met', by: ['consultant', 'officer'] },
  openPlan: { from: ['submitted'], to: 'plan-open', by: ['consultant'] },
  /** Where the notice has no plan stage, a passed application waits for its reviewers at once. */
  passToReview: { from: ['submitted'], to: 'plan-submitted', by: ['consultant'] },
  submitPlan: { from: ['plan-open'], to: 'plan-submitted', by: ['applicant'] },
  startReview: { from: ['plan-submitted'], to: 'under-review', by: ['consultant'] },
  completeReview: { from: ['under-review'], to: 'review-completed', by: ['consultant'] },
  select: { from: ['review-completed'], to: 'selected', by: ['approver'] },
  placeOnReserve: { from: ['review-completed'], to: 'reserve', by: ['approver'] },
  decline: { from: ['review-completed'], to: 'not-selected', by: ['approver'] },
  /** 예비 승격: by a run of its own, when money came free. */
  promote: { from: ['reserve'], to: 'selected', by: ['approver'] },
  /** 재심의: the office decides again over one application, by a run of its own. */
  selectOnAppeal: { from: ['not-selected', 'reserve'], to: 'selected', by: ['approver'] },
  reserveOnAppeal: { from: ['not-selected'], to: 'reserve', by: ['approver'] },
  declineOnAppeal: { from: ['reserve'], to: 'not-selected', by: ['approver'] },
  /** Taken when a second person has confirmed that a fail is set aside; the requirement check begins anew. */
  setAsideFail: { from: ['requirements-not-met'], to: 'submitted', by: ['approver'] },
  declineAward: { from: ['selected', 'reserve'], to: 'withdrawn', by: ['applicant'] },
  withdraw: {
    from: ['draft', 'submitted', 'plan-open', 'plan-submitted', 'under-review', 'review-completed'],
    to: 'withdrawn',
    by: ['applicant'],
  },
} as const satisfies Record<string, Transition<ApplicationStatus>>;

/** What can be done to an application. */
export type ApplicationAction = keyof typeof APPLICATION_LIFECYCLE;
export const APPLICATION_ACTIONS = Object.keys(APPLICATION_LIFECYCLE) as ApplicationAction[];

/** Whether this role may take this action at this status. */
export function canApply(status: ApplicationStatus, action: ApplicationAction, role: Role): boolean {
  return allows<ApplicationStatus>(APPLICATION_LIFECYCLE[action], status, role);
}

/** Whether no action leads on from here. */
export function isFinal(status: ApplicationStatus): boolean {
  const transitions: readonly Transition<ApplicationStatus>[] = Object.values(APPLICATION_LIFECYCLE);
  return transitions.every(({ from }) => !from.includes(status));
}
