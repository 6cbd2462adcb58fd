import { isDay } from '../core/calendar.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { isAcceptableKsicCode } from '../industries/industries.ts';
import * as words from '../messages/answer-problems.ts';
import { textFaultMessage } from '../messages/text-faults.ts';
import { isBlank } from '../texts/read-text.ts';
import { valueFault } from './clean-value.ts';
import {
  countLimits,
  type AnswerLimits,
  type FieldType,
  type FieldValues,
  type FormColumn,
  type FormField,
  type Missing,
} from './form.ts';
import { isRequired } from './is-required.ts';
import { shapeProblem, type ShapeProblem } from './json-shape.ts';
import { dayProblem, isMonth, monthProblem, numberProblem } from './number-problems.ts';
import { problem, type Problem } from './problem.ts';
import { formatProblem } from './text-formats.ts';

/** Codes whose form a type alone does not say. */
const EXTRA_RULES: Readonly<Record<string, (text: string) => Problem | null>> = {
  'company.ksicCode': (text) =>
    isAcceptableKsicCode(text) ? null : problem('not-a-code', words.NOT_AN_INDUSTRY_CODE),
};

/** Everything that is unanswered or wrong among some fields, in the order of the form. */
export function fieldProblems(form: readonly FormField[], fields: FieldValues): Missing[] {
  return form.flatMap((field) => {
    const found = problemWith(field, fields);
    return found === null ? [] : [{ field: field.field, ...found }];
  });
}

function problemWith(field: FormField, fields: FieldValues): Problem | null {
  const value = fields[field.field];
  if (!isAnswered(field.type, value)) {
    return isRequired(field, fields) ? problem('required', requiredMessage(field)) : null;
  }
  if (value === undefined) return null;
  const shape = shapeProblem(field, value);
  if (shape !== null) return shapeMessage(field, shape);
  return limitProblem(field, value) ?? tableProblem(field, value) ?? extraProblem(field.field, value);
}

/** A value that the form no longer takes, but a draft may still hold. */
const shapeMessage = ({ label }: FormField, shape: ShapeProblem): Problem =>
  shape === 'not-whole'
    ? problem(shape, words.wholeNumbersOnly(label))
    : problem('wrong-type', words.ofAnotherForm(label));

const NOT_TEXTUAL: readonly FieldType[] = ['integer', 'decimal', 'money', 'boolean'];

/** "No" and an empty list are answers; a text in which nothing can be seen is none. */
function isAnswered(type: FieldType, value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  const textual = !NOT_TEXTUAL.includes(type);
  return !(textual && typeof value === 'string' && isBlank(value));
}

const CHOSEN: readonly FieldType[] = ['choice', 'choices', 'boolean'];

function requiredMessage({ label, type }: Pick<FormField, 'label' | 'type'>): string {
  if (type === 'boolean') return words.answerYesOrNo(label);
  return CHOSEN.includes(type) ? words.chooseIt(label) : words.enterIt(label);
}

function limitProblem(limits: AnswerLimits, value: JsonValue): Problem | null {
  if (typeof value === 'number') return numberProblem(limits, value);
  if (typeof value === 'string') return textProblem(limits, value);
  return isJsonArray(value) ? listProblem(limits, value) : null;
}

function textProblem(limits: AnswerLimits, value: string): Problem | null {
  const { label, type, options, maxLength, format } = limits;
  const fault = valueFault({ type }, value);
  if (fault !== null) return problem('not-readable', `${label}: ${textFaultMessage(fault)}`);
  if (maxLength !== undefined && value.length > maxLength) {
    return problem('too-long', words.tooLong(label, maxLength, value.length - maxLength));
  }
  if (type === 'date' || type === 'month') return calendarProblem(limits, value);
  if (format !== undefined) return formatProblem(label, format, value);
  if (options !== undefined && !options.some((option) => option.value === value)) {
    return problem('not-an-option', words.chooseAgain(label));
  }
  return null;
}

function calendarProblem(limits: AnswerLimits, value: string): Problem | null {
  const { label, type } = limits;
  if (type === 'month')
    return isMonth(value) ? monthProblem(limits, value) : problem('not-a-month', words.notAMonth(label));
  return isDay(value) ? dayProblem(limits, value) : problem('not-a-day', words.notADay(label));
}

function listProblem(limits: AnswerLimits, value: readonly JsonValue[]): Problem | null {
  const { label, type, options } = limits;
  const { min, max } = countLimits(limits);
  const inRows = type === 'table';
  if (value.length < min) {
    return problem('too-few', words.tooFew(label, min, value.length, inRows));
  }
  if (value.length > max) {
    return problem('too-many', words.tooMany(label, max, value.length, inRows));
  }
  if (type !== 'choices' || options === undefined) return null;
  const strange = value.some((item) => !options.some((option) => option.value === item));
  if (strange) return problem('not-an-option', words.chooseAgain(label));
  const twice = options.find((option) => value.filter((item) => item === option.value).length > 1);
  return twice === undefined ? null : problem('repeated', words.chosenTwice(label, twice.label));
}

function tableProblem(field: FormField, value: JsonValue): Problem | null {
  const { label, type, columns } = field;
  if (type !== 'table' || !isJsonArray(value)) return null;
  for (const [index, row] of value.entries()) {
    if (!isJsonObject(row)) continue;
    for (const column of columns ?? []) {
      const found = cellProblem(column, row[column.key]);
      if (found !== null) return problem(found.code, words.inRow(label, index + 1, found.message));
    }
  }
  return repeatedProblem(field, value) ?? fixedRowsProblem(field, value);
}

/** 정해진 줄: each option of a column has its row; that none has two, `distinct` says. */
function fixedRowsProblem(
  { label, columns = [], rowFor }: FormField,
  rows: readonly JsonValue[],
): Problem | null {
  const column = columns.find(({ key }) => key === rowFor);
  if (column === undefined) return null;
  const named = rows.map((row) => (isJsonObject(row) ? row[column.key] : null));
  const missing = column.options?.find(({ value }) => !named.includes(value));
  return missing === undefined ? null : problem('row-missing', words.rowMissing(label, missing.label));
}

/** A second row about the same thing, where there is one row for each. */
function repeatedProblem(
  { label, columns = [], rowFor, distinct = rowFor === undefined ? [] : [rowFor] }: FormField,
  rows: readonly JsonValue[],
): Problem | null {
  const named = columns.filter(({ key }) => distinct.includes(key));
  if (named.length === 0) return null;
  const names = rows.map((row) =>
    JSON.stringify(named.map(({ key }) => (isJsonObject(row) ? folded(row[key]) : null))),
  );
  const index = names.findIndex((name, place) => names.indexOf(name) < place);
  if (index < 0) return null;
  const first = names.indexOf(names[index] ?? '') + 1;
  const same = words.sameAsRow(
    named.map((column) => column.label),
    first,
  );
  return problem('repeated', words.inRow(label, index + 1, same));
}

/** A text as it is compared: 김 한빛 is 김한빛. */
const folded = (cell: JsonValue | undefined): JsonValue =>
  typeof cell === 'string' ? cell.normalize('NFKC').replace(/\s/g, '').toLowerCase() : (cell ?? null);

function cellProblem(column: FormColumn, cell: JsonValue | undefined): Problem | null {
  if (cell === undefined || !isAnswered(column.type, cell)) {
    return column.required ? problem('row-incomplete', requiredMessage(column)) : null;
  }
  return limitProblem(column, cell);
}

function extraProblem(name: string, value: JsonValue): Problem | null {
  const rule = EXTRA_RULES[name];
  return rule === undefined || typeof value !== 'string' ? null : rule(value);
}
