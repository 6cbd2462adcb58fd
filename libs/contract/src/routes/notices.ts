import { ListNoticesQuery, NoticeFormQuery } from '../bodies/notices.ts';
import type { NoticeTermsView } from '../views/notice-drafts.ts';
import type { FormView, GuideNoticeView, NoticeSummary, NoticeView } from '../views/notices.ts';
import { pageOf, route, view } from './route.ts';

export const NOTICES = route('GET /notices', {
  access: 'public',
  query: ListNoticesQuery,
  answer: pageOf<NoticeSummary>('NoticeSummary'),
});

export const NOTICE = route('GET /notices/{noticeId}', {
  access: 'public',
  words: ['noticeId'],
  answer: view<NoticeView>('NoticeView'),
});

export const NOTICE_FORM = route('GET /notices/{noticeId}/form', {
  access: 'public',
  words: ['noticeId'],
  query: NoticeFormQuery,
  answer: view<FormView>('FormView'),
});

export const NOTICE_TERMS = route('GET /notices/{noticeId}/terms', {
  access: 'public',
  words: ['noticeId'],
  answer: view<NoticeTermsView>('NoticeTermsView'),
});

export const LIST_GUIDE_NOTICES = route('GET /guide-notices', {
  access: 'public',
  answer: pageOf<GuideNoticeView>('GuideNoticeView'),
});
