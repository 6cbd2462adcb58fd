import type { Page } from '@subsidy/contract';
import { badFields, type Refusal } from './refusal.ts';
import { textFault } from '@subsidy/rules';
import { isInstant } from '@subsidy/contract/routes';
import { requestWords } from './refusals/requests.ts';

/** The values of the last row's sort columns, as a cursor. */
function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values of a cursor; refuses one that this list did not give. */
export function decodeCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length) return values as (string | number)[];
  } catch {
    // Falls through to the refusal: the text is no cursor.
  }
  throw notACursor();
}

function notACursor(): Refusal {
  return badFields({
    field: 'cursor',
    code: 'wrong-form',
    message: requestWords.cursorOfAnotherList,
  });
}

/** What a sort column looks like in a cursor. */
const CURSOR_FORMS = {
  instant: (value: unknown): boolean => isInstant(value),
  uuid: (value: unknown): boolean =>
    typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  text: (value: unknown): boolean =>
    typeof value === 'string' && textFault(value, 'many-lines') !== 'control',
  integer: (value: unknown): boolean => Number.isSafeInteger(value),
} as const;

/** The values of a cursor, each checked against the form of its sort column; refuses one that this list did not give. */
export function readCursor(
  cursor: string | undefined,
  ...forms: (keyof typeof CURSOR_FORMS)[]
): (string | number)[] | null {
  const values = decodeCursor(cursor, forms.length);
  if (values?.every((value, index) => CURSOR_FORMS[forms[index] ?? 'text'](value)) === false)
    throw notACursor();
  return values;
}

/** One page out of `limit + 1` rows. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => readonly (string | number)[],
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(itemOf),
    nextCursor: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null,
  };
}
