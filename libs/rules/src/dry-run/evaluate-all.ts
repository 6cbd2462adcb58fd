import type { ProgramCode } from '../core/codes.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import type {
  BudgetEffect,
  DryRun,
  DryRunOutcome,
  OutcomeFlip,
  StoredApplication,
  TermsChange,
} from './dry-run.ts';

/** More ids than a person reads; the count beside them is whole. */
export const MAX_LISTED_IDS = 100;

interface Verdict {
  outcome: DryRunOutcome;
  governmentKrw: number;
}

const NOT_OFFERED: Verdict = { outcome: 'not-offered', governmentKrw: 0 };

/** 모의 적용 (dry run): what changed terms would do to the outcomes and the budget of applications that are known. */
export function evaluateAll(
  changes: readonly TermsChange[],
  applications: Iterable<StoredApplication>,
): DryRun {
  const byNotice = new Map(changes.map((change) => [change.current.id, sidesOf(change)]));
  const flips = new Map<string, OutcomeFlip>();
  const totals = nothing();
  const byRegion = new Map<string, BudgetEffect>();
  const byProgram = new Map<ProgramCode, BudgetEffect>();
  let untouched = 0;
  for (const application of applications) {
    const sides = byNotice.get(application.noticeId);
    if (sides === undefined) {
      untouched += 1;
      continue;
    }
    const before = sides.current(application);
    const after = sides.draft(application);
    if (before.outcome !== after.outcome) addFlip(flips, before.outcome, after.outcome, application.id);
    add(totals, before, after);
    add(entryOf(byRegion, application.regionCode), before, after);
    add(entryOf(byProgram, sides.program), before, after);
  }
  return {
    flips: inOrder(flips).map(([, flip]) => flip),
    totals,
    byRegion: inOrder(byRegion).map(([regionCode, effect]) => ({ regionCode, ...effect })),
    byProgram: inOrder(byProgram).map(([program, effect]) => ({ program, ...effect })),
    untouched,
  };
}

const sidesOf = ({ current, draft }: TermsChange) => ({
  program: current.terms.program,
  current: verdictsOf(current),
  draft: verdictsOf(draft),
});

/** Decides applications on one notice; only what is eligible costs money. */
function verdictsOf(notice: DecidableNotice): (application: StoredApplication) => Verdict {
  const offered = new Set(notice.terms.types.map(({ type }) => type));
  return ({ type, facts, asOf }) => {
    if (!offered.has(type)) return NOT_OFFERED;
    const { outcome, fundingPlan } = decide(notice, type, facts, asOf);
    return { outcome, governmentKrw: outcome === 'eligible' ? (fundingPlan?.governmentKrw ?? 0) : 0 };
  };
}

const nothing = (): BudgetEffect => ({
  applications: 0,
  flips: 0,
  eligibleBefore: 0,
  eligibleAfter: 0,
  governmentBeforeKrw: 0,
  governmentAfterKrw: 0,
  governmentDeltaKrw: 0,
});

function add(effect: BudgetEffect, before: Verdict, after: Verdict): void {
  effect.applications += 1;
  if (before.outcome !== after.outcome) effect.flips += 1;
  if (before.outcome === 'eligible') effect.eligibleBefore += 1;
  if (after.outcome === 'eligible') effect.eligibleAfter += 1;
  effect.governmentBeforeKrw += before.governmentKrw;
  effect.governmentAfterKrw += after.governmentKrw;
  effect.governmentDeltaKrw += after.governmentKrw - before.governmentKrw;
}

function entryOf<Key>(effects: Map<Key, BudgetEffect>, key: Key): BudgetEffect {
  const known = effects.get(key);
  if (known !== undefined) return known;
  const fresh = nothing();
  effects.set(key, fresh);
  return fresh;
}

function addFlip(flips: Map<string, OutcomeFlip>, from: DryRunOutcome, to: DryRunOutcome, id: string): void {
  const key = `${from} ${to}`;
  const flip = flips.get(key) ?? { from, to, count: 0, applicationIds: [] };
  flip.count += 1;
  listFirst(flip.applicationIds, id);
  flips.set(key, flip);
}

/** Keeps the first ids sorted, so that the order in which the applications come does not show. */
function listFirst(ids: string[], id: string): void {
  if (ids.length === MAX_LISTED_IDS && id >= (ids.at(-1) ?? '')) return;
  const place = ids.findLastIndex((listed) => listed < id) + 1;
  ids.splice(place, 0, id);
  if (ids.length > MAX_LISTED_IDS) ids.pop();
}

const inOrder = <Key extends string, Value>(entries: Map<Key, Value>): [Key, Value][] =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
