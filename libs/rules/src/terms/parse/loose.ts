import { isJsonArray, isJsonObject, type JsonValue } from '../../core/json.ts';

// What terms mean together is looked at even where some part of them is not of its shape, so that every fault is told at once: a part
// that cannot be read is passed over here, its own fault is told by its shape.

type Json = JsonValue | undefined;

export const member = (value: Json, key: string): Json =>
  isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The items of a list; none where it is not one. */
export const items = (value: Json): readonly JsonValue[] => (isJsonArray(value) ? value : []);

/** The items of a list with their places. */
export const placed = (value: Json): (readonly [index: number, item: JsonValue])[] => [
  ...items(value).entries(),
];

export const textIn = (value: Json, key: string): string | null => {
  const found = member(value, key);
  return typeof found === 'string' ? found : null;
};

export const numberIn = (value: Json, key: string): number | null => {
  const found = member(value, key);
  return typeof found === 'number' ? found : null;
};

/** Whether a member is there and is not null. */
export const has = (value: Json, key: string): boolean => (member(value, key) ?? null) !== null;

/** The value of a cited member. */
export const valueOf = (value: Json, key: string): Json => member(member(value, key), 'value');

/** The number of a cited member; null where it is open or unreadable. */
export const figureIn = (value: Json, key: string): number | null => numberIn(member(value, key), 'value');

/** The texts among the items of a list. */
export const texts = (value: Json): string[] => items(value).filter((item) => typeof item === 'string');
