import type { Citation } from '../core/citation.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { FindingValues } from '../core/finding.ts';

/** How well a support fits a company: `not` where it surely does not. */
export const LINK_FITS = ['fits', 'may-fit', 'not'] as const;
export type LinkFit = (typeof LINK_FITS)[number];

/** Why a support fits, or does not. */
export const LINK_REASONS = [
  'manufacturer',
  'not-manufacturer',
  'industry-missing',
  'plans-ai',
  'ai-not-planned',
  'training-missing',
  'training-claimed',
  'other-office',
  'supply-chain',
  'no-lead-company',
  'lead-company-missing',
  'in-complex',
  'not-in-complex',
  'complex-missing',
  'for-suppliers',
  'for-product-makers',
  'built-before',
  'not-built',
  'build-unknown',
  'mentoring-asked',
  'mentoring-taken',
  'mentoring-not-asked',
  'project-running',
  'for-institutions',
  'region-named',
  'region-not-named',
] as const;
export type LinkReason = (typeof LINK_REASONS)[number];

/** 적합 판단 of one support. */
export interface LinkJudgement {
  fit: LinkFit;
  reason: LinkReason;
  values: FindingValues;
}

/** First and last day of intake, or of the support itself, YYYY-MM-DD; null where that end is not stated. */
export interface LinkWindow {
  opensOn: string | null;
  closesOn: string | null;
  cite: Citation;
}

/** 연계 지원: what other offices give; the portal shows it and takes no applications for it. */
export interface LinkedSupport {
  id: string;
  titleKo: string;
  /** What it gives, in Korean, with the figures of the source. */
  gives: string;
  fits: (input: EligibilityInput) => LinkJudgement;
  window: LinkWindow | null;
  cite: Citation;
}
