import type { Condition } from '../core/decision.ts';
import type { Finding } from '../core/finding.ts';
import { COMPANY_SENTENCES } from './company-sentences.ts';
import { PROJECT_SENTENCES } from './project-sentences.ts';
import type { RuleSentences } from './sentence.ts';

const SENTENCES: Readonly<Record<string, RuleSentences>> = { ...COMPANY_SENTENCES, ...PROJECT_SENTENCES };

/** The Korean sentences of every rule, by rule id and reason. */
export function sentencesOf(ruleId: string): RuleSentences {
  return SENTENCES[ruleId] ?? {};
}

/** A finding in words: what was found, the limit, and how to mend it. */
export function conditionOf({ ruleId, outcome, reason, values, fields, cite }: Finding): Condition {
  const sentence = SENTENCES[ruleId]?.[reason]?.(values) ?? { message: reason, remedy: null };
  return { ruleId, outcome, ...sentence, fields: [...fields], citation: cite };
}
