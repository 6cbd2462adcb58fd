import type { FactChange, SmallestChange } from '../core/decision.ts';
import { CHANGEABLE_BY, type FactEdit } from '../core/fact-edit.ts';
import { canonicalJson } from '../core/json.ts';
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

interface Edit extends Pick<FactChange, 'field' | 'to' | 'changeableBy'> {
  /** The same for the same change. */
  key: string;
}

/** How many facts change, and how many of them nobody and only time can change: compared in this order. */
type Cost = readonly [changes: number, byNobody: number, byTime: number];

interface Node {
  edits: readonly Edit[];
  /** What every change that goes on from here costs at least. */
  bound: Cost;
  /** null while nobody has looked. */
  failing: readonly Failing[] | null;
  /** Which was found first. */
  place: number;
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
  const open: Node[] = [{ edits: [], bound: NOTHING, failing: null, place: 0 }];
  const seen = new Set(['']);
  let looked = 0;
  for (let best = takeBest(open); best !== undefined; best = takeBest(open)) {
    const { edits, failing } = best;
    if (failing === null) {
      const found = edits.length === 0 ? first : failingIn(applyChanges(start.input, start.asOf, edits));
      looked += 1;
      if (found.every(isMendable)) open.push({ ...best, failing: found, bound: boundOf(edits, found) });
      continue;
    }
    const [next, ...others] = failing;
    if (next === undefined) return { change: changeOf(start, edits, first), looked };
    for (const offer of next.edits) {
      const changed = withEdit(start, edits, offer);
      const key = keyOf(changed);
      if (seen.has(key)) continue;
      // Until somebody looks: what the other conditions cost that this fact has no part in.
      const bound = boundOf(changed, others, next.edits);
      open.push({ edits: changed, bound, failing: null, place: seen.size });
      seen.add(key);
    }
  }
  return { change: null, looked };
}

/** One value per field; a fact that is put back to what it was is no change. */
function withEdit(start: Situation, edits: readonly Edit[], { field, to, changeableBy }: FactEdit): Edit[] {
  const value = asJson(to);
  if (canonicalJson(value) === canonicalJson(factIn(start, field))) {
    return edits.filter((earlier) => earlier.field !== field);
  }
  const key = canonicalJson([field, value, changeableBy]);
  const edit: Edit = { field, to: value, changeableBy, key };
  const place = edits.findIndex((earlier) => earlier.field === field);
  return place === -1 ? [...edits, edit] : [...edits.slice(0, place), edit, ...edits.slice(place + 1)];
}

/** The same for the same changes in any order. */
const keyOf = (edits: readonly Edit[]): string =>
  edits
    .map(({ key }) => key)
    .sort()
    .join();

/** A condition that nothing mends closes the way. */
const isMendable = ({ edits }: Failing): boolean => edits.length > 0;

const NOTHING: Cost = [0, 0, 0];

/** What is changed, and one easiest change for each failing condition that has no fact in common with what is counted. */
function boundOf(
  edits: readonly Edit[],
  failing: readonly Failing[],
  taken: readonly Pick<FactEdit, 'field'>[] = [],
): Cost {
  const counted = new Set([...edits, ...taken].map(({ field }) => field));
  let bound = edits.reduce(plus, NOTHING);
  for (const { edits: offered } of failing) {
    if (offered.some(({ field }) => counted.has(field))) continue;
    for (const { field } of offered) counted.add(field);
    bound = plus(bound, offered.reduce(easier));
  }
  return bound;
}

type Who = Pick<FactEdit, 'changeableBy'>;

const rankOf = ({ changeableBy }: Who): number => CHANGEABLE_BY.indexOf(changeableBy);
const easier = <T extends Who>(one: T, other: T): T => (rankOf(other) < rankOf(one) ? other : one);

const plus = ([changes, byNobody, byTime]: Cost, { changeableBy }: Who): Cost => [
  changes + 1,
  byNobody + (changeableBy === 'nobody' ? 1 : 0),
  byTime + (changeableBy === 'time' ? 1 : 0),
];

/** The node with the lowest bound; among equals the one that is further on, then the one found first. */
function takeBest(open: Node[]): Node | undefined {
  const [first, ...others] = open;
  if (first === undefined) return undefined;
  const best = others.reduce((one, other) => (compare(other, one) < 0 ? other : one), first);
  return open.splice(open.indexOf(best), 1)[0];
}

const compare = (a: Node, b: Node): number =>
  a.bound[0] - b.bound[0] ||
  a.bound[1] - b.bound[1] ||
  a.bound[2] - b.bound[2] ||
  b.edits.length - a.edits.length ||
  a.place - b.place;

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
