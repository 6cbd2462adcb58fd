import type { Transition } from './transition.ts';

/** 공고 초안 상태. */
export const NOTICE_DRAFT_STATUSES = ['draft', 'proposed', 'published'] as const;
export type NoticeDraftStatus = (typeof NOTICE_DRAFT_STATUSES)[number];

/** 공고 초안: an officer proposes it, another person of the office publishes it; what is edited meanwhile has to be proposed again. */
export const NOTICE_DRAFT_LIFECYCLE = {
  propose: { from: ['draft'], to: 'proposed', by: ['officer'] },
  edit: { from: ['proposed'], to: 'draft', by: ['officer'] },
  publish: { from: ['proposed'], to: 'published', by: ['approver'] },
} as const satisfies Record<string, Transition<NoticeDraftStatus>>;
