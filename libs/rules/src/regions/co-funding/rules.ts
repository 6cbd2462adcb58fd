import type { CoFundingRule } from './co-funding.ts';

/** 지방비 추가 지원 by region, oldest first. */
export const CO_FUNDING_RULES: readonly CoFundingRule[] = [];
