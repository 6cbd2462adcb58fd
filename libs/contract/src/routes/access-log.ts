import {
  AccessLogFileQuery,
  AccessLogQuery,
  AccessMonthQuery,
  ReviewAccessesBody,
} from '../bodies/access-log.ts';
import { PageQuery } from '../bodies/page-query.ts';
import type {
  AccessMonthView,
  AccessReviewView,
  AccessView,
  OwnAccessView,
  RightsChangeView,
} from '../views/access-log.ts';
import { file, pageOf, route, view } from './route.ts';

export const ACCESS_LOG = route('GET /access-log', {
  access: ['auditor', 'admin'],
  shows: 'list',
  query: AccessLogQuery,
  answer: pageOf<AccessView>('AccessView'),
});

export const ACCESS_MONTH = route('GET /access-log/summary', {
  access: ['auditor', 'admin'],
  shows: 'list',
  query: AccessMonthQuery,
  answer: view<AccessMonthView>('AccessMonthView'),
});

export const ACCESS_LOG_FILE = route('GET /access-log/file', {
  access: ['auditor', 'admin'],
  shows: 'bulk',
  query: AccessLogFileQuery,
  answer: file('text/csv'),
});

export const REVIEW_ACCESSES = route('POST /access-reviews', {
  access: ['auditor', 'admin'],
  body: ReviewAccessesBody,
  answer: view<AccessReviewView>('AccessReviewView', 201),
});

export const RIGHTS_CHANGES = route('GET /rights-changes', {
  access: ['auditor', 'admin'],
  shows: 'list',
  query: PageQuery,
  answer: pageOf<RightsChangeView>('RightsChangeView'),
});

export const OWN_ACCESSES = route('GET /company/accesses', {
  access: ['applicant'],
  query: PageQuery,
  answer: pageOf<OwnAccessView>('OwnAccessView'),
});
