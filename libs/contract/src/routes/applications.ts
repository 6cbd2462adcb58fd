import { ApplicationCountsQuery, ApplicationsQuery, WithdrawBody } from '../bodies/applications.ts';
import { PageQuery } from '../bodies/page-query.ts';
import type {
  ApplicationCounts,
  ApplicationSummary,
  ApplicationView,
  CompletenessView,
  ResultView,
  StatusView,
} from '../views/applications.ts';
import type { AuditEventView } from '../views/audit.ts';
import type { FormView } from '../views/notices.ts';
import { READERS } from './readers.ts';
import { file, pageOf, route, view } from './route.ts';

export const APPLICATIONS = route('GET /applications', {
  access: READERS,
  shows: 'list',
  query: ApplicationsQuery,
  answer: pageOf<ApplicationSummary>('ApplicationSummary'),
});

export const APPLICATION_COUNTS = route('GET /applications/counts', {
  access: READERS,
  query: ApplicationCountsQuery,
  answer: view<ApplicationCounts>('ApplicationCounts'),
});

export const APPLICATION = route('GET /applications/{applicationId}', {
  access: READERS,
  shows: 'case',
  answer: view<ApplicationView>('ApplicationView'),
});

export const APPLICATION_FORM = route('GET /applications/{applicationId}/form', {
  access: READERS,
  shows: 'case',
  answer: view<FormView>('FormView'),
});

export const PRINT_APPLICATION = route('GET /applications/{applicationId}/application.pdf', {
  access: READERS,
  shows: 'document',
  answer: file('application/pdf'),
  refusals: ['out-of-order', 'record-differs'],
});

export const PRINT_PLAN = route('GET /applications/{applicationId}/plan.pdf', {
  access: READERS,
  shows: 'document',
  answer: file('application/pdf'),
  refusals: ['out-of-order', 'record-differs'],
});

export const COMPLETENESS = route('GET /applications/{applicationId}/completeness', {
  access: READERS,
  shows: 'case',
  answer: view<CompletenessView>('CompletenessView'),
  refusals: ['out-of-order'],
});

export const APPLICATION_EVENTS = route('GET /applications/{applicationId}/events', {
  access: ['applicant', 'consultant', 'officer', 'approver', 'auditor'],
  shows: 'case',
  query: PageQuery,
  answer: pageOf<AuditEventView>('AuditEventView'),
});

export const RESULT = route('GET /applications/{applicationId}/result', {
  access: ['applicant', 'auditor'],
  shows: 'case',
  answer: view<ResultView>('ResultView'),
  refusals: ['out-of-order'],
});

export const WITHDRAW = route('POST /applications/{applicationId}/withdrawal', {
  access: ['applicant'],
  body: WithdrawBody,
  answer: view<StatusView>('StatusView'),
  refusals: ['out-of-order', 'supplement-open', 'reopened'],
});

export const DECLINE_AWARD = route('POST /applications/{applicationId}/award-declination', {
  access: ['applicant'],
  body: WithdrawBody,
  answer: view<StatusView>('StatusView'),
  refusals: ['out-of-order'],
});
