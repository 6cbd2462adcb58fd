import type { Condition, FactChange, Warning } from '../core/decision.ts';
import type { ChangeableBy } from '../core/fact-edit.ts';
import type { Finding, RawWarning } from '../core/finding.ts';
import type { FormField } from '../form/form.ts';
import type { IndustryName } from '../industries/industries.ts';
import { regionLabel } from '../regions/regions.ts';
import { changeableByLabel, changeSentence } from './change-sentences.ts';
import { wonInWords } from './format.ts';
import { conditionOf } from './ko.ts';
import { aiCellLabel, aiFunctionLabel, aiProcessLabel, projectTypeLabel } from './labels.ts';
import { recommendationText, type RecommendationReason } from './recommendation.ts';
import { corporateRegistrationNumberWarning, warningOf } from './warnings.ts';

/** The sentences of a decision, in one language. */
export interface DecisionWording {
  conditionOf: (finding: Finding) => Condition;
  warningOf: (warning: RawWarning) => Warning;
  recommendation: (reason: RecommendationReason, governmentKrw: number, cashKrw: number) => string;
}

/** What the rules say on the eligibility pages, in one language. Decisions have no sentences; these make them. */
export interface Wording extends DecisionWording {
  /** One change of the smallest change. */
  change: (change: FactChange) => string;
  changeableBy: (who: ChangeableBy) => string;
  /** A question of the form with its label, hint and answers. */
  fieldOf: (field: FormField) => FormField;
  typeLabel: (type: string) => string;
  regionLabel: (code: string) => string;
  industryName: IndustryName;
  /** A doubt about a 법인등록번호, or null. */
  corporateDoubt: (text: string) => string | null;
  wonInWords: (amountKrw: number) => string;
  /** AI 공정, AI 기능 and the field where both meet. */
  aiCells: {
    process: (process: string) => string;
    fn: (fn: string) => string;
    cell: (cell: string) => string;
  };
}

/** The Korean wording with the names of industries that are at hand: the pages fetch them beside the rules. */
export const koreanWordingWith = (industryName: IndustryName): Wording => ({
  conditionOf: (finding) => conditionOf(finding, industryName),
  warningOf,
  recommendation: recommendationText,
  change: (change) => changeSentence(change, industryName),
  changeableBy: changeableByLabel,
  fieldOf: (field) => field,
  typeLabel: projectTypeLabel,
  regionLabel,
  industryName,
  corporateDoubt: corporateRegistrationNumberWarning,
  wonInWords,
  aiCells: { process: aiProcessLabel, fn: aiFunctionLabel, cell: aiCellLabel },
});
