import type { EligibilityInput } from '../../core/facts.ts';
import { isJsonArray, type JsonValue } from '../../core/json.ts';
import { answeredFields, type AnswerLine } from '../../form/answer-lines.ts';
import type { FormField } from '../../form/form.ts';
import { findIndustry } from '../../industries/industries.ts';
import { grouped } from '../format.ts';
import { fieldOf } from './fields.ts';
import { counted, day, won } from './format.ts';
import { englishWording } from './wording.ts';

const INDUSTRY = 'company.ksicCode';

/** What was answered, in English: every fact that is known, in the order of the form. */
export const englishAnswerLines = (input: EligibilityInput): AnswerLine[] =>
  answeredFields(input).map(({ field, value }) => {
    const english = fieldOf(field);
    return { field: field.field, label: english.label, text: inWords(english, value) };
  });

function inWords(field: FormField, value: JsonValue): string {
  if (isJsonArray(value)) return listInWords(field, value);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return figureInWords(field, value);
  return typeof value === 'string' ? textInWords(field, value) : JSON.stringify(value);
}

function figureInWords({ type, unit }: FormField, value: number): string {
  if (type === 'money') return won(value);
  return unit === 'months' ? counted(value, 'month') : grouped(value);
}

function textInWords(field: FormField, value: string): string {
  if (field.type === 'date') return day(value);
  if (field.field !== INDUSTRY) return labelOf(field, value);
  const industry = findIndustry(value);
  const name = industry === null ? null : englishWording.industryName(industry);
  return name === null ? value : `${value} ${name}`;
}

function listInWords(field: FormField, values: readonly JsonValue[]): string {
  if (values.length === 0) return 'None';
  if (field.type === 'table') return values.length === 1 ? '1 entry' : `${String(values.length)} entries`;
  return values.map((value) => (typeof value === 'string' ? labelOf(field, value) : '')).join(', ');
}

const labelOf = ({ options }: FormField, value: string): string =>
  options?.find((option) => option.value === value)?.label ?? value;
