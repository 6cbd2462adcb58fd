import type { CheckContext } from './check.ts';
import type { ProgramCode, ProjectType } from './codes.ts';
import type { FundingPlan } from './decision.ts';
import type { EligibilityInput } from './facts.ts';
import type { Finding, RawWarning } from './finding.ts';
import type { CommonTerms } from './terms.ts';

/** 세부사업: the logic that reads the terms of its notices. */
export interface Program<Terms extends CommonTerms> {
  code: ProgramCode;
  /** Every rule id the program knows, in reading order; a notice may lack some. */
  ruleIds: readonly string[];
  typesOf(terms: Terms): readonly { type: ProjectType; label: string }[];
  findings(terms: Terms, type: ProjectType, input: EligibilityInput, context: CheckContext): Finding[];
  /** null when the cost is unknown. */
  fundingPlan(terms: Terms, type: ProjectType, input: EligibilityInput): FundingPlan | null;
  warnings(terms: Terms, type: ProjectType, input: EligibilityInput, plan: FundingPlan | null): RawWarning[];
}
