import { decisionsOn, type FieldValues, type FormField } from '@subsidy/rules';
import { bestWayOf, typicalCostOf, verdictOf, type TypicalCost } from '@subsidy/rules/check';
import { useMemo } from 'react';
import { useCheckWording } from './check-wording.ts';
import { inputOf } from './decide.ts';
import { isBegun } from './results/regional.ts';
import type { Way } from './results/ways.ts';
import { ownChange } from './smallest-change.tsx';
import type { BestWay } from './verdict-card.tsx';

/** What the company itself can change so that the best way opens; null where nothing is, or others would have to change it. */
function useOwnChange(
  best: Way | null,
  answers: FieldValues,
  fields: ReadonlyMap<string, FormField>,
  now: number,
): FieldValues | null {
  const wording = useCheckWording();
  return useMemo(() => {
    if (best === null || (best.standing !== 'blocked' && best.standing !== 'not-meant')) return null;
    const { company, project } = inputOf(answers);
    const asked = { company, project: { ...project, type: best.type } };
    const change = decisionsOn(best.notice, asked, new Date(now), wording)[0]?.smallestChange ?? null;
    return change === null ? null : ownChange(change, fields);
  }, [best, answers, fields, now, wording]);
}

/** The best way of all that were decided, its verdict, and what the company can change where it is refused. */
export function useBestWay(
  ways: readonly Way[],
  answers: FieldValues,
  fields: ReadonlyMap<string, FormField>,
  now: number,
): { best: BestWay | null; change: FieldValues | null; typical: TypicalCost | null } {
  const way = useMemo(() => bestWayOf(ways), [ways]);
  const shown = isBegun(answers) ? way : null;
  const change = useOwnChange(shown, answers, fields, now);
  const best = useMemo(
    () =>
      shown === null ? null : { way: shown, verdict: verdictOf(shown, shown.findings, change !== null) },
    [shown, change],
  );
  const typical = useMemo(() => {
    const { company, project } = inputOf(answers);
    const input = { company, project: { ...project, totalCostKrw: null } };
    const asked = way === null ? [] : [way, ...ways.filter(({ own }) => own)];
    for (const { notice, type } of asked) {
      const found = typicalCostOf(notice, type, input, new Date(now));
      if (found !== null) return found;
    }
    return null;
  }, [way, ways, answers, now]);
  return { best, change, typical };
}
