import { isJsonArray, type JsonValue } from '../core/json.ts';
import { atRow, rowsNow, sumNow } from '../messages/answer-problems.ts';
import { pathParts, placeOf, sumOf, type FindPlace, type Place } from './answer-places.ts';
import type { FieldValues, FormCatalogue, FormCheck, Missing, SumCheck } from './form.ts';
import { isAnswered } from './is-answered.ts';
import { numberInWords } from './number-problems.ts';

/**
 * 항목 사이의 검사 of a stage: what answers do to each other, as the notice says it. A check that names an answer which is wrong in itself,
 * or not asked of this type, waits. Each fault stands at the last field that its check names.
 */
export function checkProblems(
  { application, plan, checks = [] }: FormCatalogue,
  stage: 'application' | 'plan',
  fields: FieldValues,
  wrong: readonly Missing[],
): Missing[] {
  const form = [...application, ...plan];
  const find: FindPlace = (path) => placeOf(path, form, fields);
  return checks.flatMap((check) => {
    const { of, message } = check;
    const named = of.map((path) => pathParts(path).field);
    const ofStage = named.some((name) => name.startsWith('plan.')) ? 'plan' : 'application';
    if (ofStage !== stage || wrong.some(({ field }) => field !== undefined && named.includes(field)))
      return [];
    const places = of.flatMap((path) => find(path) ?? []);
    const fault = places.length < of.length ? null : faultOf(check, places, find);
    return fault === null
      ? []
      : [{ field: named.at(-1) ?? '', code: check.check, message: `${message}${fault}` }];
  });
}

/** What follows the notice's sentence where a check fails; null where it holds, or where there is nothing yet to hold it against. */
function faultOf(check: FormCheck, places: readonly Place[], find: FindPlace): string | null {
  const values = places.flatMap((place) => place.values);
  switch (check.check) {
    case 'at-least-one':
      return values.some(isGiven) ? null : '';
    case 'count': {
      const count = values.filter((value) => value === check.is).length;
      const { least = 0, most = count } = check;
      return values.length === 0 || (count >= least && count <= most) ? null : rowsNow(count);
    }
    case 'order':
      return inRow(outOfOrder(places), values.length > places.length);
    case 'years-in-a-row':
      return inRow(values.findIndex((year, at) => at > 0 && year !== Number(values[at - 1]) + 1));
    default:
      return sumFault(check, places, find);
  }
}

const isGiven = (value: JsonValue): boolean =>
  isAnswered(value) && value !== false && !(isJsonArray(value) && value.length === 0);

const inRow = (row: number, isTable = true): string | null =>
  row < 0 ? null : isTable ? atRow(row + 1) : '';

/** The first row in which an answer comes before the one that is named before it; -1 where there is none. */
function outOfOrder(places: readonly Place[]): number {
  const rows = places[0]?.values ?? [];
  return rows.findIndex((_value, row) =>
    places.some((place, at) => at > 0 && isBefore(place.values[row], places[at - 1]?.values[row])),
  );
}

const isBefore = (later: JsonValue | undefined, earlier: JsonValue | undefined): boolean =>
  (typeof later === 'number' && typeof earlier === 'number' && later < earlier) ||
  (typeof later === 'string' && typeof earlier === 'string' && later !== '' && later < earlier);

function sumFault({ check, limit }: SumCheck, places: readonly Place[], find: FindPlace): string | null {
  const sum = sumOf(places);
  const held = typeof limit === 'number' ? limit : sumOf([find(limit)].flatMap((place) => place ?? []));
  if (sum === null || held === null) return null;
  const holds = check === 'sum' ? sum === held : check === 'at-most' ? sum <= held : sum >= held;
  const [first] = places;
  return holds || first === undefined ? null : sumNow(numberInWords(sum, first.limits));
}
