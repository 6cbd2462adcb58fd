import type { JsonValue } from '../core/json.ts';
import type { FieldOption, FieldType, FormColumn, FormField } from './form.ts';

type Extras = Partial<
  Pick<
    FormField,
    'hint' | 'by' | 'requiredWhen' | 'options' | 'min' | 'max' | 'maxLength' | 'columns' | 'required'
  >
>;

/** Turns codes into the options of a choice. */
export const optionsOf = (codes: readonly string[], label: (code: string) => string): FieldOption[] =>
  codes.map((value) => ({ value, label: label(value) }));

/** A field without its section: required unless it says otherwise. */
export type FieldDraft = Omit<FormField, 'section'>;

/** Length limits that keep a page readable and a table row on one line. */
const TEXT_LENGTH = 200;
const LONG_TEXT_LENGTH = 4_000;
const CELL_LENGTH = 500;

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
export const integer = field('integer');
export const money = (name: string, label: string, example: JsonValue, extras: Extras = {}): FieldDraft =>
  field('money')(name, label, example, { min: 0, ...extras });
export const yesNo = field('boolean');
export const date = field('date');

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

type ColumnExtras = Partial<Pick<FormColumn, 'options' | 'min' | 'max' | 'maxLength' | 'required'>>;

/** A column of a table: required unless it says otherwise. */
export const column = (
  key: string,
  label: string,
  type: FieldType = 'text',
  extras: ColumnExtras = {},
): FormColumn => ({
  key,
  label,
  type,
  required: true,
  ...(type === 'text' || type === 'long-text' ? { maxLength: CELL_LENGTH } : {}),
  ...(type === 'money' ? { min: 0 } : {}),
  ...extras,
});
