// The program that the portal was made for.

/** 세부사업 that goes without saying on the portal's pages. */
export const OWN_PROGRAM = 'manufacturing-ai';

/** 유형 that builds with AI. */
export const AI_TYPE = 'ai-factory';

/** 유형 that gathers data first; its notice asks for no 제조DX멘토단. */
export const DATA_TYPE = 'data-collection';

/** 사업비 예: what the portal's first page works out of a notice. */
export const MONEY_EXAMPLE = {
  noticeId: '2026-manufacturing-ai',
  type: AI_TYPE,
  project: { totalCostKrw: 400_000_000, companyInKindKrw: 40_000_000 },
};

/** Its 유형, which every form lists for earlier grants. */
export const OWN_TYPES = [AI_TYPE, DATA_TYPE];
