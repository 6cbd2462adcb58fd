/** Names of what the query cache holds, so that one feature can renew what another one shows; those of a case stand in features/case. */
export const keys = {
  company: () => ['company'] as const,
  companyView: () => ['company', 'view'] as const,
  membershipRequests: () => ['company', 'membership-requests'] as const,
  notices: () => ['notices'] as const,
  assignments: () => ['assignments'] as const,
  assignment: (id: string) => ['assignment', id] as const,
  leadPledges: () => ['lead-pledges'] as const,
  leadPledge: (id: string) => ['lead-pledge', id] as const,
  evaluators: () => ['evaluators'] as const,
  selectionRuns: () => ['selection-runs'] as const,
  selectionRun: (id: string) => ['selection-run', id] as const,
  approvals: () => ['approvals'] as const,
  approvalExports: () => ['approval-exports'] as const,
  audit: () => ['audit'] as const,
  operations: () => ['operations'] as const,
  staff: () => ['staff'] as const,
};
