import type { Role } from '../core/codes.ts';
import { allows, type Transition } from './transition.ts';

/**
 * 요건검토 결과의 상태. A pass is in force at once; a fail waits until a second person has confirmed it. 재심의: a fail that an officer wants set
 * aside is `reconsidered` and stays in force to everybody outside until an approver has decided.
 */
export const REQUIREMENT_CHECK_STATUSES = [
  'unconfirmed',
  'in-force',
  'returned',
  'reconsidered',
  'set-aside',
] as const;
export type RequirementCheckStatus = (typeof REQUIREMENT_CHECK_STATUSES)[number];

/**
 * 부적합 확인: the company hears of a fail only after a second person has confirmed it; a returned one is checked anew. 재심의: an officer
 * asks that a confirmed one is set aside, an approver does so or leaves it in force.
 */
export const REQUIREMENT_CHECK_LIFECYCLE = {
  confirm: { from: ['unconfirmed'], to: 'in-force', by: ['consultant', 'officer'] },
  return: { from: ['unconfirmed'], to: 'returned', by: ['consultant', 'officer'] },
  reconsider: { from: ['in-force'], to: 'reconsidered', by: ['officer'] },
  setAside: { from: ['reconsidered'], to: 'set-aside', by: ['approver'] },
  leaveInForce: { from: ['reconsidered'], to: 'in-force', by: ['approver'] },
} as const satisfies Record<string, Transition<RequirementCheckStatus>>;

/** What can be done to a requirement check. */
export type RequirementCheckAction = keyof typeof REQUIREMENT_CHECK_LIFECYCLE;

/** Whether this role may take this action on a requirement check. */
export function canApplyToRequirementCheck(
  status: RequirementCheckStatus,
  action: RequirementCheckAction,
  role: Role,
): boolean {
  return allows<RequirementCheckStatus>(REQUIREMENT_CHECK_LIFECYCLE[action], status, role);
}

/** Who would decide on a fail, and who found it. */
export interface FailToConfirm {
  role: Role;
  personId: string;
  checkedBy: string;
  /** Whether another consultant works at the TechnoPark of the case. */
  parkHasOther: boolean;
}

/**
 * 네 눈 원칙: why this person may not confirm or return a fail; null when they may. Another consultant of the same TechnoPark does, or
 * an officer where there is none.
 */
export function failConfirmationBlock({
  role,
  personId,
  checkedBy,
  parkHasOther,
}: FailToConfirm): 'own-check' | 'park-decides' | null {
  if (personId === checkedBy) return 'own-check';
  return role === 'officer' && parkHasOther ? 'park-decides' : null;
}
