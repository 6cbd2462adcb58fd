import { isDay } from '../core/calendar.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { isAcceptableKsicCode } from '../industries/industries.ts';
import { grouped, object, topic } from '../messages/format.ts';
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
    isAcceptableKsicCode(text)
      ? null
      : problem(
          'not-a-code',
          '업종코드를 산업분류표에서 찾을 수 없습니다. 숫자 2–5자리 코드를 다시 고르세요.',
        ),
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
    ? problem(shape, `${label}에는 소수점 없는 숫자를 입력하세요.`)
    : problem('wrong-type', `${label} 값의 형식이 맞지 않습니다. 다시 입력하세요.`);

const NOT_TEXTUAL: readonly FieldType[] = ['integer', 'decimal', 'money', 'boolean'];

/** "No" and an empty list are answers; a text in which nothing can be seen is none. */
function isAnswered(type: FieldType, value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return false;
  const textual = !NOT_TEXTUAL.includes(type);
  return !(textual && typeof value === 'string' && isBlank(value));
}

const CHOSEN: readonly FieldType[] = ['choice', 'choices', 'boolean'];

function requiredMessage({ label, type }: Pick<FormField, 'label' | 'type'>): string {
  if (type === 'boolean') return `"${label}"에 예 또는 아니요로 답하세요.`;
  return CHOSEN.includes(type) ? `${object(label)} 고르세요.` : `${object(label)} 입력하세요.`;
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
    const over = value.length - maxLength;
    return problem(
      'too-long',
      `${topic(label)} ${grouped(maxLength)}자까지입니다. ${grouped(over)}자를 줄이세요.`,
    );
  }
  if (type === 'date' || type === 'month') return calendarProblem(limits, value);
  if (format !== undefined) return formatProblem(label, format, value);
  if (options !== undefined && !options.some((option) => option.value === value)) {
    return problem('not-an-option', `${object(label)} 목록에서 다시 고르세요.`);
  }
  return null;
}

function calendarProblem(limits: AnswerLimits, value: string): Problem | null {
  const { label, type } = limits;
  if (type === 'month')
    return isMonth(value)
      ? monthProblem(limits, value)
      : problem('not-a-month', `${label}에는 연도와 월을 입력하세요.`);
  return isDay(value)
    ? dayProblem(limits, value)
    : problem('not-a-day', `${label}에는 실제로 있는 날짜를 연, 월, 일 순서로 입력하세요.`);
}

function listProblem(limits: AnswerLimits, value: readonly JsonValue[]): Problem | null {
  const { label, type, options } = limits;
  const { min, max } = countLimits(limits);
  const unit = type === 'table' ? '줄' : '개';
  if (value.length < min) {
    return problem(
      'too-few',
      `${label}에 ${min}${unit} 이상을 넣으세요. 지금은 ${value.length}${unit}입니다.`,
    );
  }
  if (value.length > max) {
    return problem(
      'too-many',
      `${label}에는 ${max}${unit}까지 넣을 수 있습니다. 지금은 ${value.length}${unit}입니다.`,
    );
  }
  if (type !== 'choices' || options === undefined) return null;
  const strange = value.some((item) => !options.some((option) => option.value === item));
  if (strange) return problem('not-an-option', `${object(label)} 목록에서 다시 고르세요.`);
  const twice = options.find((option) => value.filter((item) => item === option.value).length > 1);
  return twice === undefined
    ? null
    : problem('repeated', `${label}에 같은 항목이 두 번 있습니다: ${twice.label}. 하나만 남기세요.`);
}

function tableProblem(field: FormField, value: JsonValue): Problem | null {
  const { label, type, columns } = field;
  if (type !== 'table' || !isJsonArray(value)) return null;
  for (const [index, row] of value.entries()) {
    if (!isJsonObject(row)) continue;
    for (const column of columns ?? []) {
      const found = cellProblem(column, row[column.key]);
      if (found !== null) return problem(found.code, `${label} ${index + 1}번째 줄: ${found.message}`);
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
  return missing === undefined
    ? null
    : problem('row-missing', `${label}에 "${missing.label}" 줄이 없습니다.`);
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
  const what = topic(named.map((column) => column.label).join('·'));
  return problem(
    'repeated',
    `${label} ${index + 1}번째 줄: ${what} ${first}번째 줄과 같습니다. 줄마다 다르게 입력하세요.`,
  );
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
