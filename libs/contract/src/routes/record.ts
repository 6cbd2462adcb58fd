import { AnchorQuery, StartVerificationBody } from '../bodies/record.ts';
import { AuditEventsQuery } from '../bodies/portal.ts';
import type {
  AnchorComparisonView,
  AuditAnchorView,
  AuditEventView,
  AuditVerificationView,
  JobView,
  LatestVerificationView,
  StartedJobView,
} from '../views/audit.ts';
import { file, pageOf, route, view } from './route.ts';

export const VERIFY_AUDIT = route('GET /audit/verification', {
  access: ['auditor'],
  answer: view<AuditVerificationView>('AuditVerificationView'),
  refusals: ['unavailable'],
});

export const START_VERIFICATION = route('POST /audit/verifications', {
  access: ['auditor'],
  body: StartVerificationBody,
  answer: view<StartedJobView>('StartedJobView', 202),
});

export const LATEST_VERIFICATION = route('GET /audit/verifications/latest', {
  access: ['auditor'],
  answer: view<LatestVerificationView>('LatestVerificationView'),
});

export const ANCHORS = route('GET /audit/anchors', {
  access: ['auditor'],
  answer: pageOf<AuditAnchorView>('AuditAnchorView'),
});

export const ANCHOR_STAMP = route('GET /audit/anchors/{anchorId}/time-stamp', {
  access: ['auditor'],
  words: ['anchorId'],
  answer: file('application/timestamp-reply'),
});

export const COMPARE_ANCHOR = route('GET /audit/anchor-comparison', {
  access: ['auditor'],
  query: AnchorQuery,
  answer: view<AnchorComparisonView>('AnchorComparisonView'),
});

export const AUDIT_EVENTS = route('GET /audit/events', {
  access: ['auditor'],
  shows: 'list',
  query: AuditEventsQuery,
  answer: pageOf<AuditEventView>('AuditEventView'),
});

export const JOB = route('GET /jobs/{jobId}', {
  access: ['officer', 'approver', 'auditor'],
  answer: view<JobView>('JobView'),
});
