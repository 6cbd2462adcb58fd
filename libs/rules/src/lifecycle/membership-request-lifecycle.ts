import type { Transition } from './transition.ts';

/** 구성원 요청 상태. */
export const MEMBERSHIP_REQUEST_STATUSES = ['open', 'accepted', 'declined'] as const;
export type MembershipRequestStatus = (typeof MEMBERSHIP_REQUEST_STATUSES)[number];

/** 구성원 요청: answered once, by the company's owner. */
export const MEMBERSHIP_REQUEST_LIFECYCLE = {
  accept: { from: ['open'], to: 'accepted', by: ['applicant'] },
  decline: { from: ['open'], to: 'declined', by: ['applicant'] },
} as const satisfies Record<string, Transition<MembershipRequestStatus>>;
