import type { FactChange, SmallestChange } from '../core/decision.ts';
import { CHANGEABLE_BY, type FactEdit } from '../core/fact-edit.ts';
import { canonicalJson, type JsonValue } from '../core/json.ts';
import { applyChanges, asJson, factIn, type Situation } from './situation.ts';

/** A condition that fails, with the single facts of which at least one has to differ. */
export interface Failing {
  ruleId: string;
  edits: readonly FactEdit[];
}

/** What was found, and how many situations were looked at for it. */
export interface SearchResult {
  change: SmallestChange | null;
  looked: number;
}

type Edit = Pick<FactChange, 'field' | 'to' | 'changeableBy'>;

/** How many facts change, and how many of them nobody, only time, or the company can change: compared in this order. */
type Cost = readonly number[];

interface Node {
  edits: readonly Edit[];
  failing: readonly Failing[];
  /** What every change that goes on from here costs at least. */
  bound: Cost;
}

/**
 * Best-first search (A*) over sets of changed facts. It is exact: as every way to mend a condition needs one of the
 * edits that its check offers, following the edits of one failing condition misses nothing, and the bound counts one
 * change for each failing condition that shares no unchanged fact with another, so that it never promises too much. It
 * ends: a check offers finitely many values and no set of changes is looked at twice.
 */
export function searchSmallest(
  start: Situation,
  failingIn: (situation: Situation) => readonly Failing[],
): SearchResult {
  const first = failingIn(start);
  const open = [nodeOf([], first)].filter(isOpen);
  const seen = new Set([keyOf([])]);
  for (let best = takeBest(open); best !== undefined; best = takeBest(open)) {
    const [next] = best.failing;
    if (next === undefined) return { change: changeOf(start, best.edits, first), looked: seen.size };
    for (const edit of next.edits) {
      const edits = withEdit(start, best.edits, edit);
      const key = keyOf(edits);
      if (seen.has(key)) continue;
      seen.add(key);
      const { input, asOf } = start;
      const node = nodeOf(edits, failingIn(applyChanges(input, asOf, edits)));
      if (isOpen(node)) open.push(node);
    }
  }
  return { change: null, looked: seen.size };
}

/** One value per field; a fact that is put back to what it was is no change. */
function withEdit(start: Situation, edits: readonly Edit[], { field, to, changeableBy }: FactEdit): Edit[] {
  const value = asJson(to);
  const others = edits.filter((edit) => edit.field !== field);
  if (isSame(value, factIn(start, field))) return others;
  const edit: Edit = { field, to: value, changeableBy };
  const place = edits.findIndex((earlier) => earlier.field === field);
  return place === -1 ? [...edits, edit] : [...edits.slice(0, place), edit, ...edits.slice(place + 1)];
}

/** The same for the same changes in any order. */
const keyOf = (edits: readonly Edit[]): string =>
  edits
    .map(({ field, to, changeableBy }) => canonicalJson([field, to, changeableBy]))
    .sort()
    .join();

const isSame = (a: JsonValue, b: JsonValue): boolean => canonicalJson(a) === canonicalJson(b);

/** A condition that nothing mends closes the way. */
const isOpen = ({ failing }: Node): boolean => failing.every(({ edits }) => edits.length > 0);

function nodeOf(edits: readonly Edit[], failing: readonly Failing[]): Node {
  return { edits, failing, bound: boundOf(edits, failing) };
}

function boundOf(edits: readonly Edit[], failing: readonly Failing[]): Cost {
  const taken = new Set(edits.map(({ field }) => field));
  let bound = edits.reduce((cost, edit) => plus(cost, edit), NOTHING);
  for (const { edits: offered } of failing) {
    const cheapest = [...offered].sort(byEase)[0];
    if (cheapest === undefined || offered.some(({ field }) => taken.has(field))) continue;
    for (const { field } of offered) taken.add(field);
    bound = plus(bound, cheapest);
  }
  return bound;
}

const NOTHING: Cost = [0, 0, 0];

const rankOf = ({ changeableBy }: Pick<Edit, 'changeableBy'>): number => CHANGEABLE_BY.indexOf(changeableBy);
const byEase = (a: Pick<Edit, 'changeableBy'>, b: Pick<Edit, 'changeableBy'>): number =>
  rankOf(a) - rankOf(b);

const plus = (
  [changes = 0, byNobody = 0, byTime = 0]: Cost,
  { changeableBy }: Pick<Edit, 'changeableBy'>,
): Cost => [
  changes + 1,
  byNobody + (changeableBy === 'nobody' ? 1 : 0),
  byTime + (changeableBy === 'time' ? 1 : 0),
];

/** The node with the lowest bound; among equals the one that is further on, then the one found first. */
function takeBest(open: Node[]): Node | undefined {
  let place = 0;
  open.forEach((node, index) => {
    const best = open[place];
    if (best !== undefined && isBetter(node, best)) place = index;
  });
  return open.splice(place, 1)[0];
}

function isBetter(node: Node, other: Node): boolean {
  const difference = compare(node.bound, other.bound);
  return difference < 0 || (difference === 0 && node.edits.length > other.edits.length);
}

function compare(a: Cost, b: Cost): number {
  const place = a.findIndex((part, index) => part !== b[index]);
  return place === -1 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

function changeOf(start: Situation, edits: readonly Edit[], first: readonly Failing[]): SmallestChange {
  return {
    changes: edits.map(({ field, to, changeableBy }) => ({
      field,
      from: factIn(start, field),
      to,
      changeableBy,
    })),
    frees: first.map(({ ruleId }) => ruleId),
  };
}
