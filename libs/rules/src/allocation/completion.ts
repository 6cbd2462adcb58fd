import type { FillPlan } from './limits.ts';

/** What is left of each ceiling, and what each floor still needs. */
export interface FillState {
  left: readonly number[];
  needed: readonly number[];
}

/** Beyond so many steps a search is given up; what is not shown to fit then counts as not fitting. The same everywhere, so that a run repeats. */
const MOST_STEPS = 20_000;

export const startOf = ({ ceilings, floors }: FillPlan): FillState => ({
  left: ceilings.map(({ left }) => left),
  needed: floors.map(({ least }) => Math.max(0, least)),
});

/** The state after a candidate is taken, or null where a ceiling does not reach for it. */
export function taking({ left, needed }: FillState, index: number, plan: FillPlan): FillState | null {
  const after = [...left];
  for (const [ceiling, amount] of plan.needs[index] ?? []) {
    const remaining = (after[ceiling] ?? 0) - amount;
    if (remaining < 0) return null;
    after[ceiling] = remaining;
  }
  const still = [...needed];
  for (const floor of plan.serves[index] ?? []) still[floor] = Math.max(0, (still[floor] ?? 0) - 1);
  return { left: after, needed: still };
}

/**
 * Candidates of `rest` that meet every floor under every ceiling, or null if there are none: the cheapest first, then a search that turns
 * back as soon as a floor has too few left, or the cheapest of them together are too dear.
 */
export function completion(state: FillState, rest: readonly number[], plan: FillPlan): number[] | null {
  const useful = cheapestFirst(rest, state, plan);
  const greedy = greedily(state, useful, plan);
  if (greedy !== null) return greedy;
  const steps = { left: MOST_STEPS };
  return search(state, useful, plan, steps);
}

const serves = (index: number, { needed }: FillState, plan: FillPlan): boolean =>
  (plan.serves[index] ?? []).some((floor) => (needed[floor] ?? 0) > 0);

const isMet = ({ needed }: FillState): boolean => needed.every((number) => number === 0);

/** Those that serve an open floor; who serves more of them and takes less of what is scarce comes first. */
function cheapestFirst(rest: readonly number[], state: FillState, plan: FillPlan): number[] {
  const priceOf = (index: number): number => {
    const price = (plan.needs[index] ?? []).reduce(
      (sum, [ceiling, amount]) => sum + amount / Math.max(1, state.left[ceiling] ?? 0),
      0,
    );
    const served = (plan.serves[index] ?? []).filter((floor) => (state.needed[floor] ?? 0) > 0).length;
    return price / Math.max(1, served);
  };
  return rest
    .filter((index) => serves(index, state, plan))
    .map((index) => [index, priceOf(index)] as const)
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([index]) => index);
}

function greedily(start: FillState, useful: readonly number[], plan: FillPlan): number[] | null {
  let state = start;
  const taken: number[] = [];
  for (const index of useful) {
    if (isMet(state)) break;
    if (!serves(index, state, plan)) continue;
    const after = taking(state, index, plan);
    if (after === null) continue;
    state = after;
    taken.push(index);
  }
  return isMet(state) ? taken : null;
}

function search(
  state: FillState,
  useful: readonly number[],
  plan: FillPlan,
  steps: { left: number },
): number[] | null {
  if (isMet(state)) return [];
  steps.left -= 1;
  if (steps.left < 0) return null;
  const open = useful.filter((index) => serves(index, state, plan) && taking(state, index, plan) !== null);
  if (isHopeless(state, open, plan)) return null;
  const [first, ...others] = open;
  if (first === undefined) return null;
  const after = taking(state, first, plan);
  const found = after === null ? null : search(after, others, plan, steps);
  return found === null ? search(state, others, plan, steps) : [first, ...found];
}

/** Whether a floor has too few candidates left, or its cheapest together need more of a ceiling than is left. */
function isHopeless({ left, needed }: FillState, open: readonly number[], plan: FillPlan): boolean {
  return needed.some((number, floor) => {
    if (number === 0) return false;
    const members = open.filter((index) => plan.serves[index]?.includes(floor) === true);
    if (members.length < number) return true;
    return left.some((remaining, ceiling) => {
      const amounts = members
        .map((index) => plan.needs[index]?.find(([place]) => place === ceiling)?.[1] ?? 0)
        .sort((a, b) => a - b);
      return amounts.slice(0, number).reduce((sum, amount) => sum + amount, 0) > remaining;
    });
  });
}
