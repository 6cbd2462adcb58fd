import { WHO_IS_MEANT } from '@subsidy/rules';
import type { AdviceOption } from '@subsidy/rules/advice';

/** Besides whom a program is meant for, its levels tell one that is near from one that is far off. */
const LEVEL_RULES: ReadonlySet<string> = new Set([
  'build-history',
  'entry-level',
  'target-level',
  'level-step',
]);

/** A way is not praised before the company said what decides whether it is meant at all. */
export const isKnownEnough = ({ missing }: Pick<AdviceOption, 'missing'>): boolean =>
  !missing.some((ruleId) => WHO_IS_MEANT.has(ruleId) || LEVEL_RULES.has(ruleId));
