import type { Citation } from '../core/citation.ts';
import type { CompanyFacts } from '../core/facts.ts';
import type { FindingValues } from '../core/finding.ts';
import { isAmount } from '../core/money.ts';
import { isManufacturingDivision, readIndustryCode } from './industries.ts';
import { revenueLimit, type RevenueLimit } from './size-limits.ts';
import {
  GRACE_CITE,
  INDEPENDENCE_CITE,
  MICRO_EMPLOYEE_LIMIT,
  REVENUE_CITES,
  SME_ASSET_LIMIT,
} from './size-sources.ts';

/** 기업 규모 as far as the tables tell: 소공인, 소기업, 중기업, more than 중소기업, or not to be told. */
export const ESTIMATED_SIZES = ['micro', 'small', 'medium', 'mid-sized-or-large', 'unknown'] as const;
export type EstimatedSize = (typeof ESTIMATED_SIZES)[number];

/** What the size is worked out from. */
export type SizeFacts = Pick<
  CompanyFacts,
  | 'ksicCode'
  | 'averageRevenueKrw'
  | 'totalAssetsKrw'
  | 'independent'
  | 'regularEmployees'
  | 'fiscalYearEndMonth'
>;

/** One step of the reasoning; `messages/size-sentences.ts` makes the sentence. */
export interface SizeReason {
  reason: SizeReasonCode;
  values: FindingValues;
  cite: Citation | null;
}

export const SIZE_REASONS = [
  'industry-missing',
  'industry-not-listed',
  'revenue-missing',
  'assets-missing',
  'independence-missing',
  'employees-missing',
  'revenue-within-sme',
  'revenue-between-sme',
  'revenue-beyond-sme',
  'assets-within',
  'assets-beyond',
  'independent',
  'not-independent',
  'grace-period',
  'revenue-within-small',
  'revenue-between-small',
  'revenue-beyond-small',
  'few-employees',
  'many-employees',
] as const;
export type SizeReasonCode = (typeof SIZE_REASONS)[number];

/** What the figures say for the reader, never a decision: the certificate decides. */
export interface SizeEstimate {
  size: EstimatedSize;
  /** Whether it is a 중소기업; null when that cannot be told. */
  sme: boolean | null;
  /** Whether all facts are known and no step is inferred. */
  certain: boolean;
  because: readonly SizeReason[];
}

type Answer = 'yes' | 'no' | 'unknown';

interface Step {
  answer: Answer;
  because: SizeReason;
}

const step = (
  answer: Answer,
  reason: SizeReasonCode,
  cite: Citation | null = null,
  values: FindingValues = {},
): Step => ({ answer, because: { reason, values, cite } });

/** 기업 규모 추정 from revenue, assets and independence by the tables in force on a day (YYYY-MM-DD). */
export function companySizeFrom(facts: SizeFacts, on: string): SizeEstimate {
  const steps = [smeByRevenue(facts, on), byAssets(facts), byIndependence(facts)];
  const sme = allOf(steps);
  if (sme === 'unknown') return estimate('unknown', sme, steps);
  if (sme === 'no') return estimate('mid-sized-or-large', sme, whyBeyond(steps));
  const small = smallByRevenue(facts, on);
  steps.push(small);
  if (small.answer !== 'yes') return estimate(small.answer === 'no' ? 'medium' : 'unknown', sme, steps);
  const micro = byEmployees(facts);
  steps.push(micro);
  return estimate(micro.answer === 'yes' ? 'micro' : 'small', sme, steps);
}

function estimate(size: EstimatedSize, sme: Answer, steps: readonly Step[]): SizeEstimate {
  const because = steps.map((one) => one.because);
  const known = size !== 'unknown' && steps.every(({ answer }) => answer !== 'unknown');
  return {
    size,
    sme: sme === 'unknown' ? null : sme === 'yes',
    certain: known && because.every(({ cite }) => cite?.confidence !== 'inferred'),
    because,
  };
}

/** What stands against a 중소기업; who only outgrew the limits may still be one, which the certificate tells. */
function whyBeyond(steps: readonly Step[]): readonly Step[] {
  const against = steps.filter(({ answer }) => answer === 'no');
  const outgrown = against.every(({ because }) => because.reason !== 'not-independent');
  return outgrown ? [...against, step('unknown', 'grace-period', GRACE_CITE)] : against;
}

function allOf(steps: readonly Step[]): Answer {
  if (steps.some(({ answer }) => answer === 'no')) return 'no';
  return steps.every(({ answer }) => answer === 'yes') ? 'yes' : 'unknown';
}

function byLimit(revenueKrw: number, limit: RevenueLimit, of: 'sme' | 'small'): Step {
  const { withinKrw: limitKrw, beyondKrw: highestKrw, dependsOn } = limit;
  const values = { averageRevenueKrw: revenueKrw, limitKrw, highestKrw, dependsOn };
  const cite = REVENUE_CITES[of];
  if (revenueKrw <= limitKrw) return step('yes', `revenue-within-${of}`, cite, values);
  return revenueKrw > highestKrw
    ? step('no', `revenue-beyond-${of}`, cite, values)
    : step('unknown', `revenue-between-${of}`, cite, values);
}

function smeByRevenue({ ksicCode, averageRevenueKrw, fiscalYearEndMonth }: SizeFacts, on: string): Step {
  if (typeof ksicCode !== 'string') return step('unknown', 'industry-missing');
  const limit = revenueLimit('sme', ksicCode, on, fiscalYearEndMonth ?? null);
  if (limit === null) return step('unknown', 'industry-not-listed', null, { ksicCode });
  return isAmount(averageRevenueKrw)
    ? byLimit(averageRevenueKrw, limit, 'sme')
    : step('unknown', 'revenue-missing');
}

function smallByRevenue({ ksicCode, averageRevenueKrw, fiscalYearEndMonth }: SizeFacts, on: string): Step {
  const limit =
    typeof ksicCode === 'string' ? revenueLimit('small', ksicCode, on, fiscalYearEndMonth ?? null) : null;
  return limit !== null && isAmount(averageRevenueKrw)
    ? byLimit(averageRevenueKrw, limit, 'small')
    : step('unknown', 'industry-missing');
}

function byAssets({ totalAssetsKrw }: SizeFacts): Step {
  if (!isAmount(totalAssetsKrw)) return step('unknown', 'assets-missing');
  const { value, cite } = SME_ASSET_LIMIT;
  const values = { totalAssetsKrw, limitKrw: value };
  return totalAssetsKrw < value
    ? step('yes', 'assets-within', cite, values)
    : step('no', 'assets-beyond', cite, values);
}

function byIndependence({ independent }: SizeFacts): Step {
  if (typeof independent !== 'boolean') return step('unknown', 'independence-missing');
  return independent
    ? step('yes', 'independent', INDEPENDENCE_CITE)
    : step('no', 'not-independent', INDEPENDENCE_CITE);
}

function byEmployees({ regularEmployees, ksicCode }: SizeFacts): Step {
  const division = typeof ksicCode === 'string' ? readIndustryCode(ksicCode)?.division : undefined;
  if (division === undefined || !isManufacturingDivision(division))
    return step('unknown', 'industry-missing');
  if (!isAmount(regularEmployees)) return step('unknown', 'employees-missing');
  const { value, cite } = MICRO_EMPLOYEE_LIMIT;
  const values = { regularEmployees, limit: value };
  return regularEmployees < value
    ? step('yes', 'few-employees', cite, values)
    : step('no', 'many-employees', cite, values);
}
