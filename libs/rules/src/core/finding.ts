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

/** What a check answers before its id and fields are added. */
export interface Answer {
  outcome: FindingOutcome;
  reason: string;
  values: FindingValues;
  cite: Citation;
}

const NO_VALUES: FindingValues = {};

/** The condition is met. */
export const pass = (cite: Citation, reason = 'met', values = NO_VALUES): Answer => ({
  outcome: 'pass',
  reason,
  values,
  cite,
});

/** The condition is not met. */
export const fail = (cite: Citation, reason: string, values = NO_VALUES): Answer => ({
  outcome: 'fail',
  reason,
  values,
  cite,
});

/** A fact that matters is missing: never a guess. */
export const unknown = (cite: Citation, reason = 'missing', values = NO_VALUES): Answer => ({
  outcome: 'unknown',
  reason,
  values,
  cite,
});
