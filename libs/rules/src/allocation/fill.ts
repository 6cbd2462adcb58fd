import type { FillRule } from '../core/selection-terms.ts';
import {
  completion,
  fitTogether,
  looksOfARun,
  startOf,
  taking,
  type Looks,
  type FillState,
} from './completion.ts';
import type { FillPlan, Limit } from './limits.ts';

/** Why one is kept back: a ceiling that does not reach, one that ended at a better one, or places that a floor needs. */
export type KeptBack =
  | { why: 'short'; limit: Limit; left: number; needed: number }
  | { why: 'ended'; limit: Limit; left: number; needed: number }
  | { why: 'held'; row: number };

/** Failures that are remembered: who needs no less than one of them cannot fit either. */
const REMEMBERED = 64;

interface Filling {
  plan: FillPlan;
  fill: FillRule;
  state: FillState;
  /** Ceilings that ended at a better one. */
  ended: Set<number>;
  /** Later candidates that would meet the floors as things stand. */
  witness: Set<number>;
  failed: number[];
  looks: Looks;
  /** The next one of the order. */
  place: number;
}

/**
 * 배정: the set that is the best by rank under all ceilings and floors. In the order of merit each is taken if it fits and the floors can
 * still be met by those after it; so no better one is ever given up for a worse one. With "stop", money ends at the first that it does not
 * reach, but for those that an open floor needs. Floors that nobody can meet are left out: `quotaContradictions` says so before. null = taken.
 */
export function fill(plan: FillPlan, rule: FillRule): (KeptBack | null)[] {
  const all = plan.needs.map((_, index) => index);
  const start = startOf(plan);
  const witness = completion(start, all, plan);
  const filling: Filling = {
    plan: witness === null ? { ...plan, floors: [], serves: plan.serves.map(() => []) } : plan,
    fill: rule,
    state: witness === null ? { ...start, needed: [] } : start,
    ended: new Set(),
    witness: new Set(witness ?? []),
    failed: [],
    looks: looksOfARun(),
    place: 0,
  };
  return all.map((index) => {
    filling.place = index;
    const kept = keptBack(filling, index);
    if (kept !== null && rule === 'stop') end(filling, index, kept);
    return kept;
  });
}

/** Takes the candidate, or says what keeps it back. */
function keptBack(filling: Filling, index: number): KeptBack | null {
  const { plan, state, ended } = filling;
  const needs = plan.needs[index] ?? [];
  const open = openFloors(filling, index);
  // The government's money that ended ends the run, whoever else pays.
  const hasEnded = open.length === 0 && (ended.has(0) || needs.some(([ceiling]) => ended.has(ceiling)));
  const byCeiling = keptBy(filling, index, hasEnded);
  if (byCeiling !== null) return byCeiling;
  const after = taking(state, index, plan);
  if (after === null) throw new Error(`candidate ${String(index)} fits and does not`);
  const row = needsOf(filling, index, after);
  if (row !== null) return { why: 'held', row };
  filling.state = after;
  filling.witness.delete(index);
  if (after.needed.every((number) => number === 0)) filling.witness.clear();
  return null;
}

function keptBy({ plan, state, ended }: Filling, index: number, hasEnded: boolean): KeptBack | null {
  const needs = plan.needs[index] ?? [];
  const amountOf = (ceiling: number): number => needs.find(([place]) => place === ceiling)?.[1] ?? 0;
  const order = hasEnded && ended.has(0) ? [0] : needs.map(([ceiling]) => ceiling);
  for (const ceiling of order) {
    const one = plan.ceilings[ceiling];
    if (one === undefined) continue;
    const left = state.left[ceiling] ?? 0;
    const needed = amountOf(ceiling);
    if (hasEnded && ended.has(ceiling)) return { why: 'ended', limit: one.limit, left, needed };
    if (needed > left) return { why: 'short', limit: one.limit, left, needed };
  }
  return null;
}

/** Floors that this one serves and that still need somebody. */
const openFloors = ({ plan, state }: Filling, index: number): number[] =>
  (plan.serves[index] ?? []).filter((floor) => (state.needed[floor] ?? 0) > 0);

/** The row whose floor could no longer be met with this one taken; null where all can. */
function needsOf(filling: Filling, index: number, after: FillState): number | null {
  const { plan, witness } = filling;
  if (after.needed.every((number) => number === 0) || witness.has(index)) return null;
  if (fitTogether(after, witness, plan)) return null;
  const found = hasFailed(filling, index)
    ? null
    : completion(
        after,
        plan.needs.flatMap((_, place) => (place > index ? [place] : [])),
        plan,
        filling.looks,
      );
  if (found !== null) {
    filling.witness = new Set(found);
    return null;
  }
  filling.failed = [...filling.failed, index].slice(-REMEMBERED);
  const floor = after.needed.findIndex((number) => number > 0);
  return plan.floors[floor]?.row ?? 0;
}

/** Whether one that needs no more and serves no less already did not fit: what is left has only become less. */
function hasFailed({ plan, failed }: Filling, index: number): boolean {
  const needs = plan.needs[index] ?? [];
  const serves = plan.serves[index] ?? [];
  return failed.some(
    (other) =>
      serves.every((floor) => plan.serves[other]?.includes(floor) === true) &&
      (plan.needs[other] ?? []).every(([ceiling, amount]) =>
        needs.some(([place, own]) => place === ceiling && own >= amount),
      ),
  );
}

/** 여기서 끝: the money that did not reach ends; one that was held for a floor ends all that it needs. */
function end({ plan, ended }: Filling, index: number, kept: KeptBack): void {
  if (kept.why === 'ended') return;
  for (const [ceiling] of plan.needs[index] ?? []) {
    const one = plan.ceilings[ceiling];
    if (one?.isMoney !== true) continue;
    if (kept.why === 'held' || one.limit === kept.limit) ended.add(ceiling);
  }
}
