import type { Citation, Cited, Figure } from '../core/citation.ts';
import type { Confidence, SmartLevel } from '../core/codes.ts';
import type { DecidableTerms } from '../core/terms.ts';
import { weakestOf } from '../core/weakest.ts';
import { typeTermsOf, type LevelStep, type LocalShare, type PayerShare } from '../core/type-terms.ts';

/** What advice needs to know of one type, whichever program it belongs to. */
export interface Offer {
  maxMonths: Figure<number>;
  /** The largest project; null where none is stated. */
  maxProjectKrw: number | null;
  /** After how many rounding units the rounding of all rates repeats. */
  period: number;
  targetLevel: { minimum: SmartLevel | null; listedSteps: readonly LevelStep[] } | null;
  /** Where the cap on government, or else on other money stands. */
  capCite: Citation;
  /** Published caps; null where one is open, 0 where that payer takes no part. */
  capsKrw: { government: number | null; others: number | null };
  /** The weakest source behind money and months. */
  confidence: Confidence;
}

/** The offer of one type of a notice. */
export function offerOf(noticeTerms: DecidableTerms, type: string): Offer {
  const terms = typeTermsOf(noticeTerms, type);
  const shares = [terms.government, terms.leadCompany, terms.local].filter(isGiven);
  const figures = shares.flatMap(({ rateBp, maxKrw }) => [rateBp.cite, maxKrw.cite]);
  return {
    maxMonths: terms.maxMonths,
    maxProjectKrw: valueOf(terms.maxProjectKrw),
    period: periodOf(ratesOf(shares, terms.local)),
    targetLevel: valueOf(terms.targetLevel),
    capCite: shares[0]?.maxKrw.cite ?? noticeTerms.cite,
    capsKrw: { government: capOf(terms.government), others: sumOf(terms.leadCompany, terms.local) },
    confidence: weakestOf([...figures, terms.maxMonths.cite]),
  };
}

const ratesOf = (shares: readonly PayerShare[], local: LocalShare | null): number[] =>
  [...shares, ...(local === null ? [] : [{ rateBp: local.provinceBp }])].flatMap(
    ({ rateBp }) => rateBp.value ?? [],
  );

const FULL_RATE_BP = 10_000;
/** 지방비 추가 지원 has rates in steps of 5 %; they may stack on any program. */
const CO_FUNDING_STEP_BP = 500;

function periodOf(ratesBp: readonly number[]): number {
  return FULL_RATE_BP / ratesBp.reduce(commonDivisor, CO_FUNDING_STEP_BP);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

const capOf = (share: PayerShare | null): number | null => (share === null ? 0 : share.maxKrw.value);

function sumOf(...shares: readonly (PayerShare | null)[]): number | null {
  const caps = shares.map(capOf);
  return caps.includes(null) ? null : caps.reduce<number>((sum, capKrw) => sum + (capKrw ?? 0), 0);
}

const valueOf = <T>(term: Cited<T> | null): T | null => (term === null ? null : term.value);

const isGiven = <Share extends PayerShare>(share: Share | null): share is Share => share !== null;
