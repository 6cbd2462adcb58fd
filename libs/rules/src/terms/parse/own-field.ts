import { isDay } from '../../core/calendar.ts';
import { isOneOf } from '../../core/codes.ts';
import type { JsonValue } from '../../core/json.ts';
import { isMonth } from '../../form/number-problems.ts';
import { FIELD_TYPES, type FieldType, type FormColumn } from '../../form/form.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { reportTwice } from './condition-meaning.ts';
import { has, items, member, texts, textIn } from './loose.ts';
import { below, type Report } from './shape.ts';

const NUMBERS: readonly FieldType[] = ['integer', 'decimal', 'money'];
const CHOSEN: readonly FieldType[] = ['choice', 'choices'];

/** A field of the notice's own as far as its examples are told by it; null where its type cannot be read. */
export function ownField(terms: JsonValue): { type: FieldType; columns: FormColumn[] } | null {
  const type = textIn(terms, 'type');
  if (!isOneOf(FIELD_TYPES, type)) return null;
  return { type, columns: items(member(terms, 'columns')).flatMap((column) => columnOf(column) ?? []) };
}

function columnOf(column: JsonValue): FormColumn | null {
  const key = textIn(column, 'key');
  const type = textIn(column, 'type');
  return key === null || !isOneOf(FIELD_TYPES, type) ? null : { key, type, label: key, required: false };
}

/** 공고가 정한 항목: what a field has to say of itself, since no library says it. */
export function ownFieldMeaning(terms: JsonValue, path: string, report: Report, warn: Report): void {
  const columns = items(member(terms, 'columns'));
  const type = textIn(terms, 'type');
  if (type === 'table' && columns.length === 0) report(below(path, 'columns'), termsWords.noColumns);
  if (type !== 'table' && columns.length > 0) report(below(path, 'columns'), termsWords.onlyForTables);
  answerMeaning(terms, path, report, warn);
  for (const [index, column] of columns.entries()) {
    const place = below(below(path, 'columns'), index);
    if (textIn(column, 'type') === 'table') report(below(place, 'type'), termsWords.tableInTable);
    answerMeaning(column, place, report, warn);
  }
  const keys = columns.map((column) => textIn(column, 'key'));
  reportTwice(keys, (index) => `${path}.columns[${String(index)}].key`, report);
  rowForMeaning(textIn(terms, 'rowFor'), columns, below(path, 'rowFor'), report);
  for (const [index, key] of texts(member(terms, 'distinct')).entries()) {
    if (!keys.includes(key)) report(`${path}.distinct[${String(index)}]`, termsWords.notAColumn);
  }
}

/** 정해진 줄: a column that is a choice names them. */
function rowForMeaning(
  rowFor: string | null,
  columns: readonly JsonValue[],
  path: string,
  report: Report,
): void {
  if (rowFor === null) return;
  const column = columns.find((one) => textIn(one, 'key') === rowFor);
  if (column === undefined) report(path, termsWords.notAColumn);
  else if (textIn(column, 'type') !== 'choice') report(path, termsWords.rowForChoice);
}

/** What is asked of an answer, in a field or a column. */
function answerMeaning(terms: JsonValue, path: string, report: Report, warn: Report): void {
  const type = textIn(terms, 'type');
  if (!isOneOf(FIELD_TYPES, type)) return;
  const isChosen = CHOSEN.includes(type);
  if (isChosen !== has(terms, 'options'))
    report(below(path, 'options'), isChosen ? termsWords.noOptions : termsWords.onlyForChoices);
  reportTwice(
    items(member(terms, 'options')).map((option) => textIn(option, 'value')),
    (index) => `${path}.options[${String(index)}].value`,
    report,
  );
  for (const key of ['min', 'max']) {
    const limit = member(terms, key);
    if (limit === undefined && NUMBERS.includes(type)) warn(below(path, key), termsWords.noLimits);
    else if (limit !== undefined) limitMeaning(type, limit, below(path, key), report);
  }
  const [min, max] = [member(terms, 'min'), member(terms, 'max')];
  if (isAbove(min, max)) report(below(path, 'min'), termsWords.backwards);
}

const isAbove = (min: JsonValue | undefined, max: JsonValue | undefined): boolean =>
  (typeof min === 'number' && typeof max === 'number' && min > max) ||
  (isDay(min) && isDay(max) && min > max) ||
  (isMonth(min) && isMonth(max) && min > max);

/** A day may have its limits as days, a month as months; of all else they are numbers. */
function limitMeaning(type: FieldType, limit: JsonValue, path: string, report: Report): void {
  if (type === 'date') {
    if (!isDay(limit)) report(path, termsWords.day);
  } else if (type === 'month') {
    if (!isMonth(limit)) report(path, termsWords.month);
  } else if (typeof limit !== 'number') report(path, termsWords.number);
}
