/** What a route answers: the status, and the body's name in `libs/contract` (a page of it, a file, or nothing). */
export interface RouteAnswer {
  status: 200 | 201 | 202 | 204;
  body?: string;
  page?: string;
  /** Media type of a file. */
  file?: string;
  /** Another success status with the same body, such as the repeated submission. */
  also?: 200;
}

const ok = (body: string): RouteAnswer => ({ status: 200, body });
const created = (body: string): RouteAnswer => ({ status: 201, body });
const page = (of: string): RouteAnswer => ({ status: 200, page: of });
const none = (status: 202 | 204): RouteAnswer => ({ status });

/** Every route of the API with its answer; a route without an entry fails a test. */
export const ANSWERS: Readonly<Record<string, RouteAnswer>> = {
  'GET /api/health/live': ok('LivenessView'),
  'GET /api/health/ready': ok('ReadinessView'),
  'GET /api/v1/portal': ok('PortalView'),
  'GET /api/v1/mails': page('KeptMailView'),
  'GET /api/v1/accounts': page('AccountView'),
  'GET /api/v1/operations': ok('OperationsView'),
  'GET /api/v1/failed-jobs': page('FailedJobView'),
  'POST /api/v1/failed-jobs/{jobId}/requeue': none(204),
  'POST /api/v1/session': ok('SessionView'),
  'GET /api/v1/session': ok('SessionView'),
  'PUT /api/v1/session/membership': ok('SessionView'),
  'DELETE /api/v1/session': none(204),
  'POST /api/v1/accounts': created('RegisteredView'),
  'POST /api/v1/accounts/email-confirmation': none(204),
  'POST /api/v1/accounts/email-confirmation/resend': none(202),
  'POST /api/v1/password-resets': none(202),
  'POST /api/v1/password-resets/completion': none(204),
  'GET /api/v1/company': ok('CompanyView'),
  'PATCH /api/v1/company': ok('CompanyView'),
  'GET /api/v1/company/membership-requests': page('MembershipRequestView'),
  'POST /api/v1/company/membership-requests/{requestId}/answer': ok('MembershipRequestView'),
  'GET /api/v1/notices': page('NoticeSummary'),
  'GET /api/v1/notices/{noticeId}': ok('NoticeView'),
  'GET /api/v1/notices/{noticeId}/form': ok('FormView'),
  'GET /api/v1/guide-notices': page('GuideNoticeView'),
  'POST /api/v1/eligibility-checks': ok('EligibilityCheckView'),
  'POST /api/v1/eligibility-checks/advice': ok('EligibilityAdviceView'),
  'POST /api/v1/eligibility-checks/report': { status: 200, file: 'application/pdf' },
  'GET /api/v1/suppliers': page('SupplierView'),
  'POST /api/v1/applications': created('StartedApplicationView'),
  'GET /api/v1/applications': page('ApplicationSummary'),
  'GET /api/v1/applications/counts': ok('ApplicationCounts'),
  'GET /api/v1/applications/{applicationId}': ok('ApplicationView'),
  'PATCH /api/v1/applications/{applicationId}': ok('AutosaveView'),
  'PUT /api/v1/applications/{applicationId}/supplier': ok('ChosenSupplierView'),
  'GET /api/v1/applications/{applicationId}/form': ok('FormView'),
  'GET /api/v1/applications/{applicationId}/completeness': ok('CompletenessView'),
  'POST /api/v1/applications/{applicationId}/submission': { ...created('ReceiptView'), also: 200 },
  'POST /api/v1/applications/{applicationId}/reopening': ok('ReopeningView'),
  'DELETE /api/v1/applications/{applicationId}/reopening': ok('ReopeningView'),
  'POST /api/v1/applications/{applicationId}/plan-submission': { ...created('ReceiptView'), also: 200 },
  'GET /api/v1/applications/{applicationId}/receipt.pdf': { status: 200, file: 'application/pdf' },
  'POST /api/v1/receipts/verification': ok('VerifyReceiptView'),
  'GET /api/v1/receipts/key': ok('ReceiptKeyView'),
  'POST /api/v1/applications/{applicationId}/withdrawal': ok('StatusView'),
  'POST /api/v1/applications/{applicationId}/award-declination': ok('StatusView'),
  'GET /api/v1/applications/{applicationId}/events': page('AuditEventView'),
  'GET /api/v1/applications/{applicationId}/result': ok('ResultView'),
  'POST /api/v1/applications/{applicationId}/documents': created('DocumentView'),
  'GET /api/v1/applications/{applicationId}/documents/{documentId}/file': {
    status: 200,
    file: 'application/octet-stream',
  },
  'DELETE /api/v1/applications/{applicationId}/documents/{documentId}': none(204),
  'POST /api/v1/applications/{applicationId}/requirement-check': ok('StatusView'),
  'POST /api/v1/applications/{applicationId}/requirement-check/confirmation': ok('StatusView'),
  'POST /api/v1/applications/{applicationId}/requirement-check/return': ok('StatusView'),
  'GET /api/v1/applications/{applicationId}/requirement-facts': ok('RequirementFactsView'),
  'POST /api/v1/applications/{applicationId}/supplement-requests': created('RequestedSupplementView'),
  'POST /api/v1/applications/{applicationId}/supplement-requests/{requestId}/response':
    ok('SupplementRequestView'),
  'GET /api/v1/evaluators': page('EvaluatorView'),
  'POST /api/v1/applications/{applicationId}/assignments': created('AssignedEvaluatorsView'),
  'GET /api/v1/applications/{applicationId}/assignments': page('StaffScoreSheetView'),
  'GET /api/v1/assignments': page('MyAssignmentView'),
  'GET /api/v1/assignments/{assignmentId}': ok('ScoreSheetView'),
  'PUT /api/v1/assignments/{assignmentId}/conflict-declaration': ok('ScoreSheetView'),
  'PUT /api/v1/assignments/{assignmentId}/scores': ok('SavedScoresView'),
  'POST /api/v1/assignments/{assignmentId}/completion': ok('ScoreSheetView'),
  'PUT /api/v1/applications/{applicationId}/site-visit': ok('SiteVisitView'),
  'PUT /api/v1/applications/{applicationId}/cost-review': ok('CostReviewView'),
  'POST /api/v1/applications/{applicationId}/cost-review/response': ok('CostReviewView'),
  'POST /api/v1/applications/{applicationId}/review-completion': ok('StatusView'),
  'POST /api/v1/selection-runs': created('SelectionRunView'),
  'GET /api/v1/selection-runs': page('SelectionRunSummary'),
  'GET /api/v1/selection-runs/{runId}': ok('SelectionRunView'),
  'POST /api/v1/selection-runs/{runId}/proposal': ok('SelectionRunView'),
  'POST /api/v1/selection-runs/{runId}/discard': ok('SelectionRunView'),
  'POST /api/v1/selection-runs/{runId}/return': ok('SelectionRunView'),
  'POST /api/v1/selection-runs/{runId}/approval': ok('SelectionRunView'),
  'GET /api/v1/approvals': page('ApprovalView'),
  'POST /api/v1/approval-exports': created('ApprovalExportView'),
  'GET /api/v1/approval-exports': page('ApprovalExportView'),
  'GET /api/v1/approval-exports/{exportId}/file': { status: 200, file: 'application/octet-stream' },
  'GET /api/v1/audit/verification': ok('AuditVerificationView'),
  'GET /api/v1/eligibility-decisions/replay': ok('DecisionReplayView'),
  'GET /api/v1/audit/events': page('AuditEventView'),
};
