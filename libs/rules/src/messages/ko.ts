import type { Condition } from '../core/decision.ts';
import type { Finding } from '../core/finding.ts';
import type { IndustryName } from '../industries/industries.ts';
import { COMPANY_SENTENCES } from './company-sentences.ts';
import { GUIDE_SENTENCES } from './guide-sentences.ts';
import { PROJECT_SENTENCES } from './project-sentences.ts';
import type { RuleSentences } from './sentence.ts';

/** The Korean sentences of every rule, by rule id and reason; each has its English one in `en/`. */
export const KOREAN_SENTENCES: Readonly<Record<string, RuleSentences>> = {
  ...COMPANY_SENTENCES,
  ...PROJECT_SENTENCES,
  ...GUIDE_SENTENCES,
};

/** The Korean sentences of every rule, by rule id and reason. */
export function sentencesOf(ruleId: string): RuleSentences {
  return KOREAN_SENTENCES[ruleId] ?? {};
}

/** A finding in words: what was found, the limit, and how to mend it. */
export function conditionOf(
  { ruleId, outcome, reason, values, fields, cite }: Finding,
  industryName: IndustryName,
): Condition {
  const sentence = KOREAN_SENTENCES[ruleId]?.[reason]?.(values, industryName) ?? {
    message: reason,
    remedy: null,
  };
  return { ruleId, outcome, ...sentence, fields: [...fields], citation: cite };
}
