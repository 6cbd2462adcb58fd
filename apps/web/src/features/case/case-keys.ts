/** What a list of cases is narrowed by; what is not said does not narrow. */
export interface CaseFilter {
  status?: string | null;
  supplement?: string | null;
  reconsideration?: 'waiting';
  regionCode?: string | null;
  query?: string;
}

/** Of which cases a count is. */
export interface CaseCountFilter {
  regionCode?: string | null;
  noticeId?: string;
  type?: string;
}

/** Names of what the query cache holds of cases: each is read under one name, so that every page of a case shows the same. */
export const caseKeys = {
  all: () => ['application'] as const,
  /** One case with everything that hangs on it. */
  one: (id: string) => ['application', id] as const,
  view: (id: string) => ['application', id, 'view'] as const,
  completeness: (id: string) => ['application', id, 'completeness'] as const,
  events: (id: string) => ['application', id, 'events'] as const,
  requirementFacts: (id: string) => ['application', id, 'requirement-facts'] as const,
  scoreSheets: (id: string) => ['application', id, 'score-sheets'] as const,
  signatures: (id: string) => ['application', id, 'signatures'] as const,
  result: (id: string) => ['application', id, 'result'] as const,
  /** The form of one case: what it is handed in on does not change with each step. */
  form: (id: string) => ['case-form', id] as const,
  lists: () => ['applications'] as const,
  list: (filter: CaseFilter) => ['applications', filter] as const,
  counts: () => ['application-counts'] as const,
  count: (filter: CaseCountFilter) => ['application-counts', filter] as const,
};
