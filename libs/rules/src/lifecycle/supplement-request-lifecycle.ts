import type { Role } from '../core/codes.ts';
import { allows, type Transition } from './transition.ts';

/** 보완요청 상태. */
export const SUPPLEMENT_REQUEST_STATUSES = ['open', 'answered', 'lapsed'] as const;
export type SupplementRequestStatus = (typeof SUPPLEMENT_REQUEST_STATUSES)[number];

/** 보완요청: a thing of its own, not a status of the application. Unanswered on its last day it lapses when the desk goes on. */
export const SUPPLEMENT_REQUEST_LIFECYCLE = {
  answer: { from: ['open'], to: 'answered', by: ['applicant'] },
  lapse: { from: ['open'], to: 'lapsed', by: ['consultant'] },
} as const satisfies Record<string, Transition<SupplementRequestStatus>>;

/** What can be done to a supplement request. */
export type SupplementRequestAction = keyof typeof SUPPLEMENT_REQUEST_LIFECYCLE;

/** Whether this role may take this action on a supplement request. */
export function canApplyToSupplementRequest(
  status: SupplementRequestStatus,
  action: SupplementRequestAction,
  role: Role,
): boolean {
  return allows<SupplementRequestStatus>(SUPPLEMENT_REQUEST_LIFECYCLE[action], status, role);
}
