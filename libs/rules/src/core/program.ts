import type { CheckContext } from './check.ts';
import type { Citation } from './citation.ts';
import type { ProgramCode, ProgramType } from './codes.ts';
import type { Bonus, RawFundingPlan } from './decision.ts';
import type { EligibilityInput } from './facts.ts';
import type { Finding, RawWarning } from './finding.ts';

/** What the terms of every program have. */
export interface ProgramTerms {
  program: ProgramCode;
  /** 공고 연도. */
  year: number;
  /** The notice itself. */
  cite: Citation;
}

/** 세부사업: the logic that reads the terms of its notices. */
export interface Program<Terms extends ProgramTerms> {
  code: ProgramCode;
  /** Every rule id the program knows, in reading order; a notice may lack some. */
  ruleIds: readonly string[];
  typesOf(terms: Terms): readonly { type: ProgramType; label: string }[];
  findings(terms: Terms, type: ProgramType, input: EligibilityInput, context: CheckContext): Finding[];
  /** null when the cost is unknown, or a figure that the plan needs is not published. */
  fundingPlan(
    terms: Terms,
    type: ProgramType,
    input: EligibilityInput,
    context: CheckContext,
  ): RawFundingPlan | null;
  bonus(terms: Terms, input: EligibilityInput): Bonus;
  /** 제출 서류 of the applicant at the application, as far as the facts make them necessary. */
  requiredDocuments(terms: Terms, input: EligibilityInput): string[];
  warnings(
    terms: Terms,
    type: ProgramType,
    input: EligibilityInput,
    plan: RawFundingPlan | null,
  ): RawWarning[];
}
