import { instantInKorea } from '../core/calendar.ts';
import type { FactChange } from '../core/decision.ts';
import type { IndustryName } from '../industries/industries.ts';
import { canonicalJson, isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';

/** Writes one change in words. */
export type WriteChange = (change: FactChange, industryName: IndustryName) => string;

/** A code or a name among the values of a change. */
export const codeOf = (value: JsonValue): string => (typeof value === 'string' ? value : '');

/** A number among the values of a change. */
export const countOf = (value: JsonValue): number => (typeof value === 'number' ? value : 0);

/** An instant among the values of a change, in Korea. */
export const instantOf = (value: JsonValue): string => instantInKorea(new Date(codeOf(value)));

/** The codes of a list among the values of a change. */
export const codesOf = (value: JsonValue): string[] => itemsOf(value).map(codeOf);

const itemsOf = (value: JsonValue): readonly JsonValue[] => (isJsonArray(value) ? value : []);

/** What stands in one list and not in the other. */
export function itemsOnlyIn(one: JsonValue, other: JsonValue): readonly JsonValue[] {
  const others = new Set(itemsOf(other).map(canonicalJson));
  return itemsOf(one).filter((item) => !others.has(canonicalJson(item)));
}

/** Program and year of a grant or project; the year is null where it is not known. */
export function programAndYearOf(item: JsonValue): { program: string; year: number | null } {
  if (!isJsonObject(item)) return { program: '', year: null };
  const { program = null, year = null } = item;
  return { program: codeOf(program), year: typeof year === 'number' ? year : null };
}
