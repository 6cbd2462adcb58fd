import type { Citation } from './citation.ts';
import type { FindingOutcome } from './codes.ts';

/** The figures a sentence needs; never a sentence itself. */
export type FindingValues = Readonly<Record<string, string | number | null>>;

/** What one check found; `messages/ko.ts` makes the sentence. */
export interface Finding {
  ruleId: string;
  outcome: FindingOutcome;
  reason: string;
  values: FindingValues;
  fields: readonly string[];
  cite: Citation;
}

/** A doubtful or contradictory fact; it never changes an outcome. */
export interface RawWarning {
  code: string;
  values: FindingValues;
  fields: readonly string[];
}

/** What a check answers; `runCheck` enters the id and the fields, which the answer is made with room for. */
export type Answer = Finding;

/** Several codes as one figure. Faster than `join`, which a decision would feel: most lists are short. */
export function codesAsOne(codes: readonly string[]): string {
  let text = '';
  for (const code of codes) text = text === '' ? code : `${text},${code}`;
  return text;
}

const NO_FIELDS: readonly string[] = [];
const NO_VALUES: FindingValues = {};

/** The condition is met. */
export const pass = (cite: Citation, reason = 'met', values = NO_VALUES): Answer => ({
  ruleId: '',
  outcome: 'pass',
  reason,
  values,
  fields: NO_FIELDS,
  cite,
});

/** The condition is not met. */
export const fail = (cite: Citation, reason: string, values = NO_VALUES): Answer => ({
  ruleId: '',
  outcome: 'fail',
  reason,
  values,
  fields: NO_FIELDS,
  cite,
});

/** A fact that matters is missing: never a guess. */
export const unknown = (cite: Citation, reason = 'missing', values = NO_VALUES): Answer => ({
  ruleId: '',
  outcome: 'unknown',
  reason,
  values,
  fields: NO_FIELDS,
  cite,
});
