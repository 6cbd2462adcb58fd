import type { Condition } from '../../core/decision.ts';
import type { Finding } from '../../core/finding.ts';
import { englishIndustryNames } from '../../industries/english-names.ts';
import type { IndustryName } from '../../industries/industries.ts';
import { koreanIndustryName } from '../../industries/industry-names.ts';
import { conditionOf as koreanConditionOf } from '../ko.ts';
import type { RuleSentences } from '../sentence.ts';
import type { Wording } from '../wording.ts';
import { changeableByLabel, changeSentence } from './change-sentences.ts';
import { COMPANY_SENTENCES } from './company-sentences.ts';
import { fieldOf } from './fields.ts';
import { wonInWords } from './format.ts';
import { cellLabel, fnLabel, processLabel, regionLabel, typeLabel } from './labels.ts';
import { GUIDE_SENTENCES } from './guide-sentences.ts';
import { PROJECT_SENTENCES } from './project-sentences.ts';
import { recommendationText } from './recommendation.ts';
import { corporateDoubt, warningOf } from './warnings.ts';

/** The English sentences of every rule, by rule id and reason. */
export const ENGLISH_SENTENCES: Readonly<Record<string, RuleSentences>> = {
  ...COMPANY_SENTENCES,
  ...PROJECT_SENTENCES,
  ...GUIDE_SENTENCES,
};

const industryName: IndustryName = (industry) =>
  englishIndustryNames().get(industry.code) ?? koreanIndustryName(industry);

/** A finding in English; in Korean where there is no English sentence yet, since a code says nothing to a reader. */
function conditionOf(finding: Finding): Condition {
  const { ruleId, outcome, reason, values, fields, cite } = finding;
  const write = ENGLISH_SENTENCES[ruleId]?.[reason];
  if (write === undefined) return koreanConditionOf(finding, koreanIndustryName);
  return { ruleId, outcome, ...write(values, industryName), fields: [...fields], citation: cite };
}

/** The English wording of the eligibility pages. */
export const englishWording: Wording = {
  conditionOf,
  warningOf,
  recommendation: recommendationText,
  change: (change) => changeSentence(change, industryName),
  changeableBy: changeableByLabel,
  fieldOf,
  typeLabel,
  regionLabel,
  industryName,
  corporateDoubt,
  wonInWords,
  aiCells: { process: processLabel, fn: fnLabel, cell: cellLabel },
};
