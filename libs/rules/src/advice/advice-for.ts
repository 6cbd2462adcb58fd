import { instantInKorea } from '../core/calendar.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import type { Advice } from './advice.ts';
import { bestCombinations } from './combinations.ts';
import { laddersFor } from './ladder.ts';
import { rankedOptions } from './options.ts';

/** 지원 방안: what is open to a company, what may be combined, and the way up over the coming years. The same in gives the same out. */
export function adviceFor(notices: readonly DecidableNotice[], input: EligibilityInput, asOf: Date): Advice {
  const options = rankedOptions(notices, input, asOf);
  return {
    asOf: instantInKorea(asOf),
    options,
    combinations: bestCombinations(options.filter(({ sample }) => !sample)),
    ...laddersFor(notices, input, asOf),
  };
}
