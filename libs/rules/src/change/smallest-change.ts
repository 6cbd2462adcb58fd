import type { ProgramType } from '../core/codes.ts';
import type { RawDecision, SmallestChange } from '../core/decision.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { contextOf } from '../engine/notice-context.ts';
import { findingsOf } from '../engine/conditions.ts';
import { searchSmallest, type Failing } from './search.ts';
import type { Situation } from './situation.ts';

/**
 * 가장 작은 변경: the fewest facts that would have to differ so that no condition fails; unknown ones stay unknown.
 * null when nothing fails, or when a condition fails that no fact can mend.
 */
export function smallestChangeOf(
  notice: DecidableNotice,
  { type, outcome }: Pick<RawDecision, 'type' | 'outcome'>,
  input: EligibilityInput,
  asOf: Date,
): SmallestChange | null {
  if (outcome !== 'ineligible') return null;
  const situation: Situation = { input, asOf };
  return searchSmallest(situation, (changed) => failingIn(notice, type, changed)).change;
}

/** The conditions that fail in a situation, in reading order, with what could mend them. */
export function failingIn(
  notice: DecidableNotice,
  type: ProgramType,
  { input, asOf }: Situation,
): readonly Failing[] {
  const failing: Failing[] = [];
  const context = {
    ...contextOf(notice, asOf),
    onFail: (ruleId: string, edits: Failing['edits']) => void failing.push({ ruleId, edits }),
  };
  findingsOf(notice.terms, type, input, context);
  return failing;
}
