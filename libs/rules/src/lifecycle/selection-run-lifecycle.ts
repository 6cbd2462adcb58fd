import type { Role } from '../core/codes.ts';
import { allows, type Transition } from './transition.ts';

/** 선정안의 종류: 선정, 예비 승격, 재심의. */
export const SELECTION_RUN_KINDS = ['selection', 'promotion', 'appeal'] as const;
export type SelectionRunKind = (typeof SELECTION_RUN_KINDS)[number];

/** 선정안 상태. */
export const SELECTION_RUN_STATUSES = [
  'draft',
  'proposed',
  'returned',
  'approved',
  'discarded',
  'withdrawn',
] as const;
export type SelectionRunStatus = (typeof SELECTION_RUN_STATUSES)[number];

/**
 * 선정안: an officer proposes, takes a proposal back or discards, another person approves or returns; a run that ended without a result stays as it was and a new one
 * is made.
 */
export const SELECTION_RUN_LIFECYCLE = {
  propose: { from: ['draft'], to: 'proposed', by: ['officer'] },
  discard: { from: ['draft'], to: 'discarded', by: ['officer'] },
  withdraw: { from: ['proposed'], to: 'withdrawn', by: ['officer'] },
  return: { from: ['proposed'], to: 'returned', by: ['approver'] },
  approve: { from: ['proposed'], to: 'approved', by: ['approver'] },
} as const satisfies Record<string, Transition<SelectionRunStatus>>;

/** What can be done to a selection run. */
export type SelectionRunAction = keyof typeof SELECTION_RUN_LIFECYCLE;

/** Whether this role may take this action on a selection run. */
export function canApplyToSelectionRun(
  status: SelectionRunStatus,
  action: SelectionRunAction,
  role: Role,
): boolean {
  return allows<SelectionRunStatus>(SELECTION_RUN_LIFECYCLE[action], status, role);
}
