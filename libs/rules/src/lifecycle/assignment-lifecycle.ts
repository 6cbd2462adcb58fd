import type { Role } from '../core/codes.ts';
import { allows, type Transition } from './transition.ts';

/** 평가 배정 상태. */
export const ASSIGNMENT_STATUSES = ['assigned', 'declared', 'recused', 'completed'] as const;
export type AssignmentStatus = (typeof ASSIGNMENT_STATUSES)[number];

/** 평가 배정: nothing of the case is shown before the evaluator has declared; a completed sheet is locked. */
export const ASSIGNMENT_LIFECYCLE = {
  declareNoConflict: { from: ['assigned'], to: 'declared', by: ['evaluator'] },
  recuse: { from: ['assigned', 'declared'], to: 'recused', by: ['evaluator'] },
  complete: { from: ['declared'], to: 'completed', by: ['evaluator'] },
} as const satisfies Record<string, Transition<AssignmentStatus>>;

/** What can be done to an assignment. */
export type AssignmentAction = keyof typeof ASSIGNMENT_LIFECYCLE;

/** Whether this role may take this action on an assignment. */
export function canApplyToAssignment(
  status: AssignmentStatus,
  action: AssignmentAction,
  role: Role,
): boolean {
  return allows<AssignmentStatus>(ASSIGNMENT_LIFECYCLE[action], status, role);
}
