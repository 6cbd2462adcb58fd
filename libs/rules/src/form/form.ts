import type { Citation } from '../core/citation.ts';
import type { ScanState } from '../core/codes.ts';
import type { JsonValue } from '../core/json.ts';
import type { RequiredWhen } from '../core/terms.ts';
import type { NumberUnit } from '../reading/number-shape.ts';

/** Kinds of form fields. */
export const FIELD_TYPES = [
  'text',
  'long-text',
  'integer',
  'decimal',
  'money',
  'boolean',
  'date',
  'month',
  'choice',
  'choices',
  'table',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** How a line of text has to look. */
export const TEXT_FORMATS = ['email', 'phone', 'corporate-number'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

/** What the form asks of an answer, wherever it stands. */
export interface AnswerLimits {
  label: string;
  type: FieldType;
  options?: FieldOption[];
  /** Of numbers, below 0 where they have a sign; of dates the first and last day; else how many. */
  min?: number | string;
  max?: number | string;
  maxLength?: number;
  /** What a number counts; money is won. */
  unit?: NumberUnit;
  /** Digits behind the point of a `decimal`. */
  decimals?: number;
  format?: TextFormat;
}

/** One answer of a choice. */
export interface FieldOption {
  value: string;
  label: string;
}

/** How answers stand to each other. */
interface CheckBase {
  /** Fields, or columns of tables as `plan.steps.weight`. */
  of: string[];
  /** What is asked, in the notice's own words; the portal adds what there is now, or in which row. */
  message: string;
}

/** Their sum against a number, or against another answer. */
export interface SumCheck extends CheckBase {
  check: 'sum' | 'at-most' | 'at-least';
  limit: number | string;
}

/** How many rows have one answer in a column. */
export interface CountCheck extends CheckBase {
  check: 'count';
  is: string | number | boolean;
  least?: number;
  most?: number;
}

/** One of them given, one after the other, or years without a gap. */
export interface PlainCheck extends CheckBase {
  check: 'at-least-one' | 'order' | 'years-in-a-row';
}

/** 항목 사이의 검사. */
export type FormCheck = SumCheck | CountCheck | PlainCheck;

/** How a figure comes out of answers: all added, the first less the others, one times the other (row by row in a table), the first as a part of the second. */
export const FIGURE_WAYS = ['sum', 'difference', 'product', 'share'] as const;

/** 자동 계산 항목: a figure that the portal works out of answers; nobody types it, and no answer stores it. */
export interface FigureTerms {
  name: string;
  label: string;
  how: (typeof FIGURE_WAYS)[number];
  /** Fields, or columns of tables as `plan.steps.weight`. */
  of: string[];
  type: 'integer' | 'decimal' | 'money';
  unit?: NumberUnit;
  /** Digits behind the point; a `decimal` without has two. */
  decimals?: number;
}

/** The same on its page of the form. */
export interface FormFigure extends FigureTerms {
  section: string;
}

/** Who may be asked to sign: the lead company signs by confirming what it pays. */
export const SIGNERS = ['applicant', 'supplier'] as const;

/** 서명: a statement that a party of the case makes in its own account, of what the stage holds then. */
export interface SignatureTerms {
  name: string;
  label: string;
  by: (typeof SIGNERS)[number];
  statement: string;
}

/** The same on its page of the form. */
export interface FormSignature extends SignatureTerms {
  section: string;
}

/** A column of a table field. */
export interface FormColumn extends AnswerLimits {
  key: string;
  required: boolean;
}

/** A field, wherever in a form it is asked. */
export interface AskedField extends AnswerLimits {
  field: string;
  hint?: string;
  required: boolean;
  requiredWhen?: RequiredWhen;
  /** Set where the company alone may answer, not its supplier. */
  by?: 'applicant';
  columns?: FormColumn[];
  /** The columns of a table that together name what a row is about: no two rows are about the same. */
  distinct?: string[];
  /** 정해진 줄, 행렬: a choice among the columns that has one row for each of its options, so that only the other cells are asked. */
  rowFor?: string;
  /** 평가에서 보는 것: what the evaluator looks for, told to who writes and to who scores. */
  looksFor?: string;
  example: JsonValue;
}

/** A field of the application or the plan, in its section. */
export interface FormField extends AskedField {
  section: string;
}

/** 제출 서류 as the form shows it. */
export interface FormDocument {
  documentType: string;
  label: string;
  hint?: string;
  stage: 'application' | 'plan';
  by: 'applicant' | 'supplier';
  required: boolean;
  requiredWhen?: RequiredWhen;
  formats: string[];
  maxBytes: number;
  maxAgeDays: number | null;
  cite: Citation;
}

/** A page of the form. */
export interface FormSection {
  section: string;
  stage: 'application' | 'plan';
  title: string;
  by: 'applicant' | 'both';
  lead: string;
}

/** 신청 양식 of one notice and type. */
export interface FormCatalogue {
  sections: FormSection[];
  application: FormField[];
  plan: FormField[];
  documents: FormDocument[];
  /** 항목 사이의 검사; left out where the notice has none. */
  checks?: FormCheck[];
  /** 자동 계산 항목; left out where the notice has none. */
  figures?: FormFigure[];
  /** 서명; left out where the notice asks for none. */
  signatures?: FormSignature[];
}

/** Field path → value, as autosave stores it. */
export type FieldValues = Readonly<Record<string, JsonValue>>;

/** A document that was handed in. */
export interface SubmittedDocument {
  documentType: string;
  issuedOn: string | null;
  scan: ScanState;
}

/** What is still missing or wrong before submission. */
export interface Missing {
  field?: string;
  documentType?: string;
  message: string;
  code: string;
}

/** How many choices or rows a list takes. */
export const countLimits = ({
  min,
  max,
}: Pick<AnswerLimits, 'min' | 'max'>): { min: number; max: number } => ({
  min: typeof min === 'number' ? min : 0,
  max: typeof max === 'number' ? max : Number.POSITIVE_INFINITY,
});
