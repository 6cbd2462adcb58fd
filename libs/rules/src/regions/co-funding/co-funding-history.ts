import { liesInRegion } from '../region-of-company.ts';
import type { CoFundingRule } from './co-funding.ts';
import { CO_FUNDING_RULES } from './rules.ts';

/**
 * 지난 사례: every known rule of a region, newest first, whatever the day. Under the merged code the district tells whether
 * 광주 or 전남 is meant; without it the rules of both are shown.
 */
export const coFundingHistory = (regionCode: string, city: string | null = null): readonly CoFundingRule[] =>
  CO_FUNDING_RULES.filter((rule) => liesInRegion({ regionCode, city }, rule.regionCode) !== 'no').reverse();
