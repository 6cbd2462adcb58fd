import type { Transition } from './transition.ts';

/** 담당자 등록 제안 상태. */
export const STAFF_PROPOSAL_STATUSES = ['proposed', 'confirmed', 'returned'] as const;
export type StaffProposalStatus = (typeof STAFF_PROPOSAL_STATUSES)[number];

/** 담당자 등록 제안: one administrator proposes whom the portal lets in, another one confirms or returns it. */
export const STAFF_PROPOSAL_LIFECYCLE = {
  confirm: { from: ['proposed'], to: 'confirmed', by: ['admin'] },
  return: { from: ['proposed'], to: 'returned', by: ['admin'] },
} as const satisfies Record<string, Transition<StaffProposalStatus>>;
