import {
  countLimits,
  isJsonArray,
  isJsonObject,
  type AnswerLimits,
  type FormColumn,
  type FormField,
  type JsonValue,
} from '@subsidy/rules';

/** What a made-up company would like to answer, by field; null answers nothing. */
export type Wishes = Readonly<Record<string, JsonValue | undefined>>;

/**
 * The answers to a form: what is wished where the form takes it, else the example of the field. So the season keeps to the form
 * catalogue alone and follows it when it changes.
 */
export function fitAnswers(form: readonly FormField[], wishes: Wishes): Record<string, JsonValue> {
  return Object.fromEntries(
    form.map((field) => {
      const wish = wishes[field.field];
      return [field.field, wish === undefined ? field.example : fitField(field, wish)];
    }),
  );
}

function fitField(field: FormField, wish: JsonValue): JsonValue {
  if (wish === null) return field.required ? field.example : null;
  if (field.type !== 'table') return fits(field, wish) ? wish : field.example;
  if (!isJsonArray(wish)) return field.example;
  const [exampleRow] = isJsonArray(field.example) ? field.example : [];
  const { min, max } = countLimits(field);
  const rows = wish.slice(0, max).map((row) => fitRow(field.columns ?? [], row, exampleRow));
  return rows.length < min ? field.example : rows;
}

function fitRow(
  columns: readonly FormColumn[],
  row: JsonValue,
  exampleRow: JsonValue | undefined,
): JsonValue {
  const wished = isJsonObject(row) ? row : {};
  const example = isJsonObject(exampleRow) ? exampleRow : {};
  return Object.fromEntries(
    columns.flatMap((column) => {
      const cell = wished[column.key];
      if (cell !== undefined && fits(column, cell)) return [[column.key, cell]];
      return column.required ? [[column.key, example[column.key] ?? null]] : [];
    }),
  );
}

const NUMBERS: readonly string[] = ['integer', 'decimal', 'money'];

function fits(asked: AnswerLimits, value: JsonValue): boolean {
  const { type, maxLength } = asked;
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'choice') return isOption(asked, value);
  if (type === 'choices') return isJsonArray(value) && choicesFit(asked, value);
  if (NUMBERS.includes(type)) return typeof value === 'number' && numberFits(asked, value);
  return typeof value === 'string' && value.length <= (maxLength ?? Number.POSITIVE_INFINITY);
}

const isOption = ({ options }: AnswerLimits, value: JsonValue): boolean =>
  options === undefined || options.some((option) => option.value === value);

function choicesFit(asked: AnswerLimits, values: readonly JsonValue[]): boolean {
  const { min, max } = countLimits(asked);
  return values.every((value) => isOption(asked, value)) && values.length >= min && values.length <= max;
}

const numberFits = ({ min, max }: AnswerLimits, value: number): boolean =>
  (typeof min !== 'number' || value >= min) && (typeof max !== 'number' || value <= max);
