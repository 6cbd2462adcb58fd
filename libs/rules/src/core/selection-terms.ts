import type { Citation, Cited } from './citation.ts';
import type { Payer } from './codes.ts';

/** 배정 방식: at the first that a payer's money does not reach it ends on that line, or that one is passed over and the next that fits is taken. */
export const FILL_RULES = ['stop', 'skip'] as const;
export type FillRule = (typeof FILL_RULES)[number];

/** 하한을 채울 합격자가 모자랄 때: the run is refused, or all there are will do. */
export const TOO_FEW = ['refuse', 'lower'] as const;

/** 배정 기준의 한 줄 (쿼터): how many of the named regions and types are selected at least and at most, or for how much of one payer's money. */
export interface QuotaTerms {
  /** As the notice calls it, `비수도권 우선`. */
  label: string;
  /** Left out: of every region. */
  regionCodes?: readonly string[];
  /** Left out: of every type. */
  types?: readonly string[];
  minCount?: number;
  maxCount?: number;
  /** Whose money `maxKrw` is; the government's where it is left out. */
  payer?: Exclude<Payer, 'company'>;
  maxKrw?: number;
  whenTooFew?: (typeof TOO_FEW)[number];
  cite: Citation;
}

/** 재원별 예산 of the whole notice: what all its runs together may commit of one payer's money. */
export interface PayerBudgetTerms {
  payer: Exclude<Payer, 'company'>;
  /** Left out: over all regions. */
  regionCode?: string;
  budgetKrw: number;
  cite: Citation;
}

/** 선정 방법 of a notice. */
export interface SelectionTerms {
  fill: Cited<FillRule>;
  quotas: readonly QuotaTerms[];
  /** 공급기업별 선정 한도, over all runs of the notice. */
  maxPerSupplier?: Cited<number>;
  budgets?: readonly PayerBudgetTerms[];
}
