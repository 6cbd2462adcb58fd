import { ApprovalsQuery, CreateExportBody } from '../bodies/approvals.ts';
import type { ApprovalExportView, ApprovalView } from '../views/approvals.ts';
import { OFFICE_READERS } from './readers.ts';
import { file, pageOf, route, view } from './route.ts';

export const APPROVALS = route('GET /approvals', {
  access: OFFICE_READERS,
  shows: 'list',
  query: ApprovalsQuery,
  answer: pageOf<ApprovalView>('ApprovalView'),
});

export const CREATE_EXPORT = route('POST /approval-exports', {
  access: ['officer', 'approver'],
  recentProof: true,
  body: CreateExportBody,
  answer: view<ApprovalExportView>('ApprovalExportView', 201),
  refusals: ['not-found', 'record-differs'],
});

export const EXPORTS = route('GET /approval-exports', {
  access: OFFICE_READERS,
  query: ApprovalsQuery,
  answer: pageOf<ApprovalExportView>('ApprovalExportView'),
});

export const EXPORT_FILE = route('GET /approval-exports/{exportId}/file', {
  access: OFFICE_READERS,
  shows: 'bulk',
  answer: file('application/octet-stream'),
});
