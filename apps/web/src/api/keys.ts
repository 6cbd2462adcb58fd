/** Names of what the query cache holds, so that one feature can renew what another one shows. */
export const keys = {
  /** One application with everything that hangs on it. */
  application: (id: string) => ['application', id] as const,
  /** The form of one application: what it is handed in on does not change with each step. */
  caseForm: (id: string) => ['case-form', id] as const,
  applications: () => ['applications'] as const,
  applicationCounts: () => ['application-counts'] as const,
  notices: () => ['notices'] as const,
  assignments: () => ['assignments'] as const,
  assignment: (id: string) => ['assignment', id] as const,
  evaluators: () => ['evaluators'] as const,
  selectionRuns: () => ['selection-runs'] as const,
  selectionRun: (id: string) => ['selection-run', id] as const,
  approvals: () => ['approvals'] as const,
  approvalExports: () => ['approval-exports'] as const,
  audit: () => ['audit'] as const,
  operations: () => ['operations'] as const,
};
