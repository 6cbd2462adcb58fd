import { isPractice } from '../core/portal-standard.ts';
import { weakestOf } from '../core/weakest.ts';
import type { Confidence } from '../core/codes.ts';
import type { DecidableTerms } from '../core/terms.ts';
import type { TypeTerms } from '../core/type-terms.ts';

/** What a way gives at most, with the weakest source behind its figures. */
export interface WayOffer {
  summary: string;
  /** null where no source states it. */
  maxMonths: number | null;
  confidence: Confidence;
  /** The figures are ours, for practice (연습용 수치). */
  isPractice: boolean;
  /** 지원 한도 of all payers together; null where it is not stated, or hangs on the cost. */
  maxSupportKrw: number | null;
  minimumLevel: string | null;
  needsPool: boolean;
  needsMentoring: boolean;
}

const NOTHING_KNOWN: WayOffer = {
  summary: '',
  maxMonths: null,
  confidence: 'official',
  isPractice: false,
  maxSupportKrw: null,
  minimumLevel: null,
  needsPool: false,
  needsMentoring: false,
};

/** 지원 내용 of one type of a notice, whichever program it belongs to. */
export function wayOfferOf(terms: DecidableTerms, type: string): WayOffer {
  const offered = terms.types.find((candidate) => candidate.type === type);
  return offered === undefined ? NOTHING_KNOWN : offerOf(offered);
}

function offerOf(offered: TypeTerms): WayOffer {
  const { government, leadCompany, local, summary, maxMonths, targetLevel, supplierPool } = offered;
  const shares = [government, leadCompany, local].filter((share) => share !== null);
  const figures = shares.flatMap(({ rateBp, maxKrw }) => [rateBp.cite, maxKrw.cite]);
  const limits = shares.map(({ maxKrw }) => maxKrw.value).filter((limitKrw) => limitKrw !== null);
  const isStated = limits.length > 0 && limits.length === shares.length;
  return {
    summary,
    maxMonths: maxMonths.value,
    confidence: weakestOf([...figures, maxMonths.cite]),
    isPractice: figures.some(isPractice),
    maxSupportKrw: isStated ? limits.reduce((total, limitKrw) => total + limitKrw, 0) : null,
    minimumLevel: targetLevel?.value.minimum ?? null,
    needsPool: supplierPool !== null,
    needsMentoring: offered.mentoring !== null,
  };
}
