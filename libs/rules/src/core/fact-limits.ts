/** 100억: no total cost of a project, and no part of one, is larger. */
export const LARGEST_COST_KRW = 10_000_000_000;
/** 100조: no budget of a selection run is larger. */
export const LARGEST_BUDGET_KRW = 100_000_000_000_000;
/** 1,000조: no figure of a company's accounts is larger. */
export const LARGEST_FIGURE_KRW = 1_000_000_000_000_000;

/** The days that are asked for, bans and builds among them: since the first smart factories were paid for, until the end of the century. */
export const DAY_LIMITS = { min: '2000-01-01', max: '2100-12-31' } as const;
/** 발급일: no paper that is handed in was issued before this (ours); an earlier day is a slip of the hand. */
export const EARLIEST_ISSUE_ON = '1950-01-01';

/** What a check takes of a number, in won, months or people, or the number of a month: an answer beyond it is a slip of the hand, not a fact. */
export const FACT_LIMITS = {
  /** 총사업비: above 0, up to 100억. */
  totalCostKrw: { min: 1, max: LARGEST_COST_KRW },
  companyInKindKrw: { min: 0, max: LARGEST_COST_KRW },
  leadCompanyKrw: { min: 0, max: LARGEST_COST_KRW },
  months: { min: 1, max: 36 },
  regularEmployees: { min: 0, max: 1_000_000 },
  fiscalYearEndMonth: { min: 1, max: 12 },
  averageRevenueKrw: { min: 0, max: LARGEST_FIGURE_KRW },
  totalAssetsKrw: { min: 0, max: LARGEST_FIGURE_KRW },
} as const;
