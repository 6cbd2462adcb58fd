import type { Citation, Cited, Figure } from '../core/citation.ts';
import { CONFIDENCES, type Confidence, type ProgramType, type SmartLevel } from '../core/codes.ts';
import type { DecidableTerms } from '../core/notice.ts';
import { guideTypeTermsOf } from '../programs/guide/program.ts';
import type { GuideTypeTerms, PayerShare } from '../programs/guide/terms.ts';
import type { AiTrackTypeTerms, LevelStep } from '../programs/manufacturing-ai/terms.ts';
import { typeTermsOf } from '../programs/manufacturing-ai/type-terms.ts';

/** What advice needs to know of one type, whichever program it belongs to. */
export interface Offer {
  maxMonths: Figure<number>;
  /** The largest project; null where none is stated. */
  maxProjectKrw: number | null;
  targetLevel: { minimum: SmartLevel | null; listedSteps: readonly LevelStep[] } | null;
  /** Who the offer is meant for: notices of one line follow each other year after year. */
  line: string;
  /** Where the cap on government, or else on other money stands. */
  capCite: Citation;
  /** The weakest source behind money and months. */
  confidence: Confidence;
}

/** The offer of one type of a notice. */
export function offerOf(terms: DecidableTerms, type: ProgramType): Offer {
  return terms.program === 'manufacturing-ai'
    ? offerOfAiTrack(typeTermsOf(terms, type))
    : offerOfGuide(guideTypeTermsOf(terms, type), terms.cite);
}

function offerOfAiTrack({ maxMonths, targetLevel, governmentShare }: AiTrackTypeTerms): Offer {
  const { maxKrw, maxRateBp } = governmentShare;
  return {
    maxMonths,
    maxProjectKrw: null,
    targetLevel: targetLevel.value,
    line: '',
    capCite: maxKrw.cite,
    confidence: weakestOf([maxKrw.cite, maxRateBp.cite, maxMonths.cite]),
  };
}

function offerOfGuide(terms: GuideTypeTerms, noticeCite: Citation): Offer {
  const shares = [terms.government, terms.leadCompany, terms.local].filter(isGiven);
  const figures = shares.flatMap(({ rateBp, maxKrw }) => [rateBp.cite, maxKrw.cite]);
  return {
    maxMonths: terms.maxMonths,
    maxProjectKrw: valueOf(terms.maxProjectKrw),
    targetLevel: valueOf(terms.targetLevel),
    line: [terms.regions, terms.cities, terms.leadCompanies].map((whom) => valueOf(whom) ?? []).join('|'),
    capCite: shares[0]?.maxKrw.cite ?? noticeCite,
    confidence: weakestOf([...figures, terms.maxMonths.cite]),
  };
}

const valueOf = <T>(term: Cited<T> | null): T | null => (term === null ? null : term.value);

const isGiven = <Share extends PayerShare>(share: Share | null): share is Share => share !== null;

/** The weakest of several sources, as the codes are ordered; without any nothing is weak. */
export function weakestOf(cites: readonly Pick<Citation, 'confidence'>[]): Confidence {
  const ranks = cites.map(({ confidence }) => CONFIDENCES.indexOf(confidence));
  return CONFIDENCES[Math.max(0, ...ranks)] ?? 'official';
}
