import type { Citation, Cited } from '../../core/citation.ts';
import type { Contact, DecidableTerms } from '../../core/terms.ts';
import type { TypeTerms } from '../../core/type-terms.ts';
import { readFrom } from '../../terms/stored-terms.ts';

// How a guided notice is written down, and what its fingerprint is over: only what such a notice may say.

/** What today's shape says besides; no guided notice does. */
type SaidByNone =
  | 'buildHistory'
  | 'repeatedCells'
  | 'governmentCap'
  | 'kindsRefusedAlone'
  | 'mentoring'
  | 'levelStep'
  | 'companyCite'
  | 'totalCostLimit'
  | 'topUps'
  | 'takesTopUps'
  | 'mayHaveOpenFigures'
  | 'leadPledge'
  | 'requiredCosts';

/** 유형 of a guided program with its money and conditions. */
export interface GuideTypeTerms extends Omit<TypeTerms, SaidByNone> {
  /** 수준 이동: left out where the notice does not tell 동일 수준 and 수준 향상 apart. */
  levelStep?: NonNullable<TypeTerms['levelStep']>;
}

/** 안내 공고의 조건: what public sources say of a program that other offices run. */
export interface GuideTerms {
  program: string;
  year: number;
  cite: Citation;
  office: Contact;
  countsTowardsTarget: boolean;
  types: readonly GuideTypeTerms[];
  notes: readonly Cited<string>[];
  roundingUnitKrw: Cited<number>;
}

/** A guided notice in the one shape that is decided. */
export const decidableGuide = (written: GuideTerms): DecidableTerms =>
  readFrom(written, {
    program: written.program,
    year: written.year,
    cite: written.cite,
    contact: written.office,
    countsTowardsTarget: written.countsTowardsTarget,
    budgetKrw: null,
    projectCount: null,
    types: written.types.map((type) => ({
      ...type,
      buildHistory: null,
      repeatedCells: null,
      governmentCap: null,
      kindsRefusedAlone: null,
      mentoring: null,
      levelStep: type.levelStep ?? null,
      companyCite: written.cite,
      totalCostLimit: null,
      topUps: [],
      takesTopUps: true,
      mayHaveOpenFigures: true,
      leadPledge: null,
      requiredCosts: null,
    })),
    roundingUnitKrw: written.roundingUnitKrw,
    notes: written.notes,
    afterSelection: null,
  });
