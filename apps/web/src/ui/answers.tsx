import {
  isJsonArray,
  monthInWords,
  type FieldValues,
  type FormColumn,
  type FormField,
  type JsonValue,
} from '@subsidy/rules';
import { ko, type Words } from '../i18n/ko.ts';
import { Facts } from './card.tsx';
import { day, grouped } from './format.ts';
import { DataTable } from './data-table.tsx';

const RIGHT_ALIGNED = new Set(['integer', 'decimal', 'money']);

const isEmpty = (value: JsonValue | undefined): boolean =>
  value === undefined || value === null || value === '';
const isNone = (value: JsonValue | undefined): boolean => Array.isArray(value) && value.length === 0;

/** An answer as it stands; one of another kind than its field asks for is shown as it was sent. */
const plain = (value: JsonValue): string => (typeof value === 'string' ? value : JSON.stringify(value));

function optionLabel(options: FormColumn['options'], value: JsonValue): string {
  const code = plain(value);
  return options?.find((option) => option.value === code)?.label ?? code;
}

function numberText(
  { type, unit }: Pick<FormColumn, 'type' | 'unit'>,
  value: JsonValue,
  words: Words,
): string {
  if (typeof value !== 'number') return plain(value);
  if (type === 'money') return words.amount.replace('{amount}', grouped(value));
  return unit === 'year' ? plain(value) : grouped(value);
}

/** One answer of a form in words. */
export function answerText(
  field: Pick<FormColumn, 'type' | 'options' | 'unit'>,
  value: JsonValue | undefined,
  words: Words = ko,
): string {
  if (value === undefined || isEmpty(value)) return words.notEntered;
  if (isNone(value)) return words.none;
  switch (field.type) {
    case 'money':
    case 'integer':
    case 'decimal':
      return numberText(field, value, words);
    case 'boolean':
      return value === true ? words.yes : words.no;
    case 'date':
      return typeof value === 'string' ? day(value) : plain(value);
    case 'month':
      return monthInWords(plain(value));
    case 'choice':
    case 'choices':
      return (isJsonArray(value) ? value : [value]).map((one) => optionLabel(field.options, one)).join(', ');
    case 'text':
    case 'long-text':
    case 'table':
      return plain(value);
  }
}

type Row = Readonly<Record<string, JsonValue>>;

const isRow = (value: JsonValue): value is { [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table that was filled in, read only. */
export function AnswerTable({ field, value }: { field: FormField; value: JsonValue | undefined }) {
  const rows: Row[] = Array.isArray(value) ? value.filter(isRow) : [];
  if (isNone(value)) return <p>{ko.none}</p>;
  if (rows.length === 0) return <p className="muted">{ko.notEntered}</p>;
  return (
    <DataTable
      caption={field.label}
      captionHidden
      dense
      columns={(field.columns ?? []).map((column) => ({
        key: column.key,
        label: column.label,
        ...(RIGHT_ALIGNED.has(column.type) ? { align: 'right' as const } : {}),
        cell: (row: Row) => answerText(column, row[column.key]),
      }))}
      rows={rows}
      rowKey={(row) => String(rows.indexOf(row))}
    />
  );
}

function Answer({ field, value }: { field: FormField; value: JsonValue | undefined }) {
  if (field.type === 'table') return <AnswerTable field={field} value={value} />;
  const text = answerText(field, value);
  return <span className={isEmpty(value) ? 'muted' : 'pre-wrap'}>{text}</span>;
}

/** Answers of a form, read only: long ones and tables under their label, the others beside it. */
export function Answers({ fields, values }: { fields: readonly FormField[]; values: FieldValues }) {
  const wide = (field: FormField): boolean => field.type === 'table' || field.type === 'long-text';
  const short = fields.filter((field) => !wide(field));
  return (
    <div className="stack-tight">
      {short.length > 0 && (
        <Facts
          items={short.map((field) => ({
            key: field.field,
            name: field.label,
            value: <Answer field={field} value={values[field.field]} />,
          }))}
        />
      )}
      {fields.filter(wide).map((field) => (
        <div key={field.field}>
          <p className="answer-label">{field.label}</p>
          {field.looksFor !== undefined && (
            <p className="muted small">
              {ko.looksFor} {field.looksFor}
            </p>
          )}
          <Answer field={field} value={values[field.field]} />
        </div>
      ))}
    </div>
  );
}
