import type { Citation } from '../core/citation.ts';
import type { ScanState } from '../core/codes.ts';
import type { JsonValue } from '../core/json.ts';
import type { RequiredWhen } from '../core/terms.ts';

/** Kinds of form fields. */
export const FIELD_TYPES = [
  'text',
  'long-text',
  'integer',
  'money',
  'boolean',
  'date',
  'choice',
  'choices',
  'table',
] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** One answer of a choice. */
export interface FieldOption {
  value: string;
  label: string;
}

/** A column of a table field. */
export interface FormColumn {
  key: string;
  label: string;
  type: FieldType;
  required: boolean;
  options?: FieldOption[];
  min?: number;
  max?: number;
  maxLength?: number;
}

/** A field of the application or the plan. For choices and tables `min` and `max` count what is chosen or the rows. */
export interface FormField {
  field: string;
  type: FieldType;
  label: string;
  hint?: string;
  section: string;
  required: boolean;
  requiredWhen?: RequiredWhen;
  /** Set where the company alone may answer, not its supplier. */
  by?: 'applicant';
  options?: FieldOption[];
  min?: number;
  max?: number;
  maxLength?: number;
  columns?: FormColumn[];
  example: JsonValue;
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
