import {
  CreateNoticeDraftBody,
  EditNoticeDraftBody,
  PublishNoticeDraftBody,
} from '../bodies/notice-drafts.ts';
import { PageQuery } from '../bodies/page-query.ts';
import type {
  NoticeDraftSummary,
  NoticeDraftView,
  NoticePublishedView,
  TermsSchemaView,
} from '../views/notice-drafts.ts';
import { pageOf, route, view } from './route.ts';

/** The office itself, and who watches or runs the portal. */
const DRAFT_READERS = ['officer', 'approver', 'auditor', 'admin'] as const;

export const TERMS_SCHEMA = route('GET /terms-schema.json', {
  access: 'public',
  answer: view<TermsSchemaView>('TermsSchemaView'),
});

export const CREATE_NOTICE_DRAFT = route('POST /notice-drafts', {
  access: ['officer'],
  body: CreateNoticeDraftBody,
  weight: 'draft',
  answer: view<NoticeDraftView>('NoticeDraftView', 201),
});

export const NOTICE_DRAFTS = route('GET /notice-drafts', {
  access: DRAFT_READERS,
  query: PageQuery,
  answer: pageOf<NoticeDraftSummary>('NoticeDraftSummary'),
});

export const NOTICE_DRAFT = route('GET /notice-drafts/{draftId}', {
  access: DRAFT_READERS,
  answer: view<NoticeDraftView>('NoticeDraftView'),
});

export const EDIT_NOTICE_DRAFT = route('PUT /notice-drafts/{draftId}', {
  access: ['officer'],
  body: EditNoticeDraftBody,
  weight: 'draft',
  answer: view<NoticeDraftView>('NoticeDraftView'),
  refusals: ['conflict', 'out-of-order'],
});

export const PROPOSE_NOTICE_DRAFT = route('POST /notice-drafts/{draftId}/proposal', {
  access: ['officer'],
  answer: view<NoticeDraftView>('NoticeDraftView'),
  refusals: ['incomplete', 'out-of-order'],
});

export const PUBLISH_NOTICE_DRAFT = route('POST /notice-drafts/{draftId}/publication', {
  access: ['approver'],
  recentProof: true,
  body: PublishNoticeDraftBody,
  answer: view<NoticePublishedView>('NoticePublishedView', 201),
  refusals: ['own-proposal', 'incomplete', 'out-of-order', 'conflict'],
});
