import { DAY_LIMITS, LARGEST_FIGURE_KRW } from '../core/fact-limits.ts';
import type { JsonValue } from '../core/json.ts';
import type { AnswerLimits, AskedField, FieldOption, FieldType, FormColumn, FormField } from './form.ts';

type Limits = Partial<Omit<AnswerLimits, 'label' | 'type'>>;
type Extras = Limits &
  Partial<
    Pick<
      FormField,
      'hint' | 'by' | 'requiredWhen' | 'columns' | 'distinct' | 'required' | 'rowFor' | 'looksFor'
    >
  >;

/** A number is asked for with its limits: an answer beyond them is a slip of the hand. */
type NumberLimits = Required<Pick<AnswerLimits, 'min' | 'max'>>;

/** Turns codes into the options of a choice. */
export const optionsOf = (codes: readonly string[], label: (code: string) => string): FieldOption[] =>
  codes.map((value) => ({ value, label: label(value) }));

/** A field without its section: required unless it says otherwise. */
export type FieldDraft = AskedField;

/** Length limits that keep a page readable and a table row on one line. */
const TEXT_LENGTH = 200;
const LONG_TEXT_LENGTH = 4_000;
const CELL_LENGTH = 500;

/** Money is not negative, unless a field says that it may be a loss. */
const MONEY_LIMITS = { min: 0, max: LARGEST_FIGURE_KRW };

const field =
  (type: FieldType) =>
  (name: string, label: string, example: JsonValue, extras: Extras = {}): FieldDraft => ({
    field: name,
    type,
    label,
    required: true,
    ...extras,
    example,
  });

export const text = (name: string, label: string, example: JsonValue, extras: Extras = {}): FieldDraft =>
  field('text')(name, label, example, { maxLength: TEXT_LENGTH, ...extras });
export const longText = (name: string, label: string, example: JsonValue, extras: Extras = {}): FieldDraft =>
  field('long-text')(name, label, example, { maxLength: LONG_TEXT_LENGTH, ...extras });
export const integer = (
  name: string,
  label: string,
  example: JsonValue,
  extras: Extras & NumberLimits,
): FieldDraft => field('integer')(name, label, example, extras);
export const money = (name: string, label: string, example: JsonValue, extras: Extras = {}): FieldDraft =>
  field('money')(name, label, example, { ...MONEY_LIMITS, ...extras });
export const yesNo = field('boolean');
export const date = (name: string, label: string, example: JsonValue, extras: Extras = {}): FieldDraft =>
  field('date')(name, label, example, { ...DAY_LIMITS, ...extras });

export const choice = (
  name: string,
  label: string,
  options: FieldOption[],
  example: JsonValue,
  extras: Extras = {},
): FieldDraft => field('choice')(name, label, example, { options, ...extras });

export const choices = (
  name: string,
  label: string,
  options: FieldOption[],
  example: JsonValue,
  extras: Extras = {},
): FieldDraft => field('choices')(name, label, example, { options, ...extras });

export const table = (
  name: string,
  label: string,
  columns: FormColumn[],
  example: JsonValue,
  extras: Extras = {},
): FieldDraft => field('table')(name, label, example, { columns, ...extras });

/** Puts fields into their section. */
export const inSection = (section: string, drafts: readonly FieldDraft[]): FormField[] =>
  drafts.map(({ field: name, type, label, ...rest }) => ({ field: name, type, label, section, ...rest }));

type ColumnExtras = Limits & Partial<Pick<FormColumn, 'required'>>;

const USUAL_LIMITS: Readonly<Partial<Record<FieldType, Limits>>> = {
  text: { maxLength: CELL_LENGTH },
  'long-text': { maxLength: CELL_LENGTH },
  money: MONEY_LIMITS,
  date: DAY_LIMITS,
};

/** A column of a table: required unless it says otherwise. */
export const column = (
  key: string,
  label: string,
  type: FieldType = 'text',
  extras: ColumnExtras = {},
): FormColumn => ({ key, label, type, required: true, ...USUAL_LIMITS[type], ...extras });

/** A column of numbers, with its limits. */
export const numberColumn = (
  key: string,
  label: string,
  type: 'integer' | 'decimal' | 'money',
  extras: ColumnExtras & NumberLimits,
): FormColumn => column(key, label, type, extras);
