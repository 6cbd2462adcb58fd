import type { FillPlan } from './limits.ts';

/** What is left of each ceiling, and what each floor still needs. */
export interface FillState {
  left: readonly number[];
  needed: readonly number[];
}

/** 탐색 한도 of a whole run: so many candidates are looked at, one to four seconds; the same everywhere, so that a run repeats. */
export interface Looks {
  left: number;
}
export const looksOfARun = (): Looks => ({ left: 2_000_000 });

/** Whether somebody fits could not be told within the limit. Nothing is decided then: no place is kept from anyone without proof. */
export class SearchTooLong extends Error {
  override readonly name = 'SearchTooLong';
}

function look(looks: Looks, count: number): void {
  looks.left -= count;
  if (looks.left < 0) throw new SearchTooLong('too many candidates would have to be looked at');
}

export const startOf = ({ ceilings, floors }: FillPlan): FillState => ({
  left: ceilings.map(({ left }) => left),
  needed: floors.map(({ least }) => Math.max(0, least)),
});

/** The state after a candidate is taken, or null where a ceiling does not reach for it. */
export function taking({ left, needed }: FillState, index: number, plan: FillPlan): FillState | null {
  if (!reaches(left, index, plan)) return null;
  const after = { left: [...left], needed: [...needed] };
  take(after, index, plan);
  return after;
}

/** Whether every ceiling reaches for a candidate. */
const reaches = (left: readonly number[], index: number, plan: FillPlan): boolean =>
  (plan.needs[index] ?? []).every(([ceiling, amount]) => amount <= (left[ceiling] ?? 0));

/** Takes a candidate in place. */
function take({ left, needed }: { left: number[]; needed: number[] }, index: number, plan: FillPlan): void {
  for (const [ceiling, amount] of plan.needs[index] ?? []) left[ceiling] = (left[ceiling] ?? 0) - amount;
  for (const floor of plan.serves[index] ?? []) needed[floor] = Math.max(0, (needed[floor] ?? 0) - 1);
}

/** Whether these all fit, and meet every floor. */
export function fitTogether(state: FillState, indexes: Iterable<number>, plan: FillPlan): boolean {
  const after = { left: [...state.left], needed: [...state.needed] };
  for (const index of indexes) {
    if (!reaches(after.left, index, plan)) return false;
    take(after, index, plan);
  }
  return isMet(after);
}

/**
 * Candidates of `rest` that meet every floor under every ceiling, or null if there are none: the cheapest first, then a search that turns
 * back as soon as a floor has too few left, or the cheapest of them together are too dear.
 */
export function completion(
  state: FillState,
  rest: readonly number[],
  plan: FillPlan,
  looks: Looks = looksOfARun(),
): number[] | null {
  look(looks, rest.length);
  const useful = cheapestFirst(rest, state, plan);
  const greedy = greedily(state, useful, plan);
  if (greedy !== null) return greedy;
  return search(state, useful, plan, looks);
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
  const state = { left: [...start.left], needed: [...start.needed] };
  const taken: number[] = [];
  for (const index of useful) {
    if (isMet(state)) break;
    if (!serves(index, state, plan)) continue;
    if (!reaches(state.left, index, plan)) continue;
    take(state, index, plan);
    taken.push(index);
  }
  return isMet(state) ? taken : null;
}

function search(state: FillState, useful: readonly number[], plan: FillPlan, looks: Looks): number[] | null {
  if (isMet(state)) return [];
  look(looks, 1 + useful.length);
  const open = useful.filter((index) => serves(index, state, plan) && reaches(state.left, index, plan));
  if (isHopeless(state, open, plan)) return null;
  const [first, ...others] = open;
  if (first === undefined) return null;
  const after = taking(state, first, plan);
  const found = after === null ? null : search(after, others, plan, looks);
  return found === null ? search(state, others, plan, looks) : [first, ...found];
}

/** Whether a floor has too few candidates left, or its cheapest together need more of a ceiling than is left. */
function isHopeless({ left, needed }: FillState, open: readonly number[], plan: FillPlan): boolean {
  return needed.some((number, floor) => {
    if (number === 0) return false;
    const members = open.filter((index) => plan.serves[index]?.includes(floor) === true);
    if (members.length < number) return true;
    const amounts = new Map<number, number[]>();
    for (const index of members)
      for (const [ceiling, amount] of plan.needs[index] ?? []) pushTo(amounts, ceiling, amount);
    // Whoever needs nothing of a ceiling comes before the others.
    return [...amounts].some(([ceiling, asked]) => {
      const least = asked
        .sort((a, b) => a - b)
        .slice(0, Math.max(0, number - (members.length - asked.length)));
      return least.reduce((sum, amount) => sum + amount, 0) > (left[ceiling] ?? 0);
    });
  });
}

function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
