import type { Stage, RequiredWhen } from './terms.ts';
import type { JsonValue } from './json.ts';
import type { AskedField, FigureTerms, FormCheck, SignatureTerms } from '../form/form.ts';

/** A page of the form, with its fields in their order. */
export interface FormSectionTerms {
  section: string;
  stage: Stage;
  title: string;
  /** Who fills it in: the company alone, or with its supplier. */
  by: 'applicant' | 'both';
  lead: string;
  fields: readonly FormFieldTerms[];
  /** 항목 사이의 검사: of these fields and of those on pages before. */
  checks?: readonly FormCheck[];
  /** 자동 계산 항목: of the same answers. */
  figures?: readonly FigureTerms[];
  /** 서명: missing ones hold up nothing before the agreement. */
  signatures?: readonly SignatureTerms[];
}

/** A field of the library, with what a notice words or asks otherwise; or a field of the notice's own. */
export type FormFieldTerms = LibraryFieldTerms | OwnFieldTerms;

/** 양식 항목 out of the library: its kind, unit and limits stand there. */
interface LibraryFieldTerms {
  use: string;
  label?: string;
  hint?: string;
  required?: boolean;
  requiredWhen?: RequiredWhen;
  looksFor?: string;
  /** Answers that together make a complete, eligible application; by type where they differ. */
  example?: JsonValue;
  exampleOf?: Readonly<Record<string, JsonValue>>;
  /** Asked of these types alone; absent: of all. */
  types?: readonly string[];
}

/** 양식 항목 of the notice's own: everything about it is said here. It feeds no fact, so no condition reads it. */
export interface OwnFieldTerms extends AskedField {
  types?: readonly string[];
}

/** 신청 양식 of a notice. */
export type FormTerms = readonly FormSectionTerms[];
