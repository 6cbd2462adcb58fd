import type { JsonValue } from '../../core/json.ts';
import { pathParts } from '../../form/answer-places.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import type { Asked } from './asked-field.ts';
import { FORM_LIBRARY } from './form-library.ts';
import { has, items, member, placed, textIn, texts } from './loose.ts';
import { below, type Report } from './shape.ts';

/** What a check looks at: where it is asked, and what its answers are. */
export interface Looked {
  stage: string | null;
  type: string | null;
  field: string;
  column: string | null;
}

export const NUMBERS: readonly (string | null)[] = ['integer', 'decimal', 'money'];
const ORDERED: readonly (string | null)[] = [...NUMBERS, 'date', 'month'];

/** 항목 사이의 검사: each looks at answers that the form asks for, no later than its page, and that can be compared so. */
export function checksMeaning(terms: JsonValue, asked: readonly Asked[], report: Report): void {
  for (const [page, section] of placed(member(terms, 'form'))) {
    for (const [index, check] of placed(member(section, 'checks'))) {
      const path = `form[${String(page)}].checks[${String(index)}]`;
      checkMeaning(check, path, textIn(section, 'stage'), asked, report);
    }
  }
}

function checkMeaning(
  check: JsonValue,
  path: string,
  stage: string | null,
  asked: readonly Asked[],
  report: Report,
): void {
  const look = looker(asked, stage, report);
  const kind = textIn(check, 'check');
  const looked = texts(member(check, 'of')).map((name, index) => {
    const place = `${path}.of[${String(index)}]`;
    const found = look(name, place);
    const fault = found === null ? null : faultOf(kind, found);
    if (fault !== null) report(place, fault);
    return found;
  });
  const limit = textIn(check, 'limit');
  const against = limit === null ? null : look(limit, below(path, 'limit'));
  if (against !== null && !NUMBERS.includes(against.type))
    report(below(path, 'limit'), termsWords.checkOfNumbers);
  if (kind === 'order') orderMeaning(looked, below(path, 'of'), report);
  if (kind === 'count' && !has(check, 'least') && !has(check, 'most'))
    report(path, termsWords.countWithoutLimit);
}

/** Looks an answer up for a page of a stage; reports one that the form does not ask for by then. */
export const looker =
  (asked: readonly Asked[], stage: string | null, report: Report) =>
  (name: string, place: string): Looked | null => {
    const found = lookedAt(name, asked);
    if (found !== null && !(stage === 'application' && found.stage === 'plan')) return found;
    report(place, termsWords.checkOfUnknown);
    return null;
  };

/** The answers that a path names; null where the form does not ask for them. */
function lookedAt(name: string, asked: readonly Asked[]): Looked | null {
  const { field, column } = pathParts(name);
  const found = asked.find((one) => one.field === field);
  if (found === undefined) return null;
  const { stage } = found;
  const type = column === null ? typeOf(found) : typeOfColumn(found, column);
  return type === null ? null : { stage, field, column, type };
}

const typeOf = ({ field, terms }: Asked): string | null =>
  FORM_LIBRARY.get(field)?.type ?? textIn(terms, 'type');

function typeOfColumn({ field, terms }: Asked, column: string): string | null {
  const known = FORM_LIBRARY.get(field)?.columns?.find(({ key }) => key === column);
  const own = items(member(terms, 'columns')).find((one) => textIn(one, 'key') === column);
  return known?.type ?? (own === undefined ? null : textIn(own, 'type'));
}

function faultOf(kind: string | null, { type, column }: Looked): string | null {
  switch (kind) {
    case 'sum':
    case 'at-most':
    case 'at-least':
      if (type === 'table') return termsWords.checkOfTable;
      return NUMBERS.includes(type) ? null : termsWords.checkOfNumbers;
    case 'order':
      return ORDERED.includes(type) ? null : termsWords.checkOfOrdered;
    case 'years-in-a-row':
      if (column === null) return termsWords.checkOfColumn;
      return type === 'integer' ? null : termsWords.checkOfNumbers;
    case 'count':
      return column === null ? termsWords.checkOfColumn : null;
    default:
      return null;
  }
}

function orderMeaning(looked: readonly (Looked | null)[], path: string, report: Report): void {
  const found = looked.filter((one) => one !== null);
  if (looked.length < 2) report(path, termsWords.checkOfTwo);
  const kinds = new Set(found.map(({ type }) => (NUMBERS.includes(type) ? 'number' : type)));
  if (kinds.size > 1) report(path, termsWords.checkOfOrdered);
  const tables = new Set(found.map(({ field, column }) => (column === null ? '' : field)));
  if (tables.size > 1) report(path, termsWords.checkOfOneTable);
}
