import type { FormFieldTerms, FormSectionTerms, OwnFieldTerms } from '../../../core/form-terms.ts';
import type { JsonValue } from '../../../core/json.ts';
import { column, longText, numberColumn } from '../../../form/field-builders.ts';
import type { FieldOption, FormColumn } from '../../../form/form.ts';

// The form of 2026 in the form language: what every page of it is made of.

/** Projects of the two types; what is asked of one alone says so. */
export const DATA = 'data-collection';

type Own = Partial<Pick<FormSectionTerms, 'checks' | 'figures' | 'signatures'>>;

const pageOf =
  (stage: FormSectionTerms['stage'], by: FormSectionTerms['by']) =>
  (
    section: string,
    title: string,
    lead: string,
    fields: readonly (string | FormFieldTerms)[],
    own: Own = {},
  ): FormSectionTerms => ({
    section,
    stage,
    title,
    by,
    lead,
    fields: fields.map((field) => (typeof field === 'string' ? { use: field } : field)),
    ...own,
  });

/** A page of the application, written by the company. */
export const applicationPage = pageOf('application', 'applicant');
/** A page of the plan, written by company and supplier. */
export const planPage = pageOf('plan', 'both');

/** Answers of a choice by their codes. */
export const answers = (pairs: Readonly<Record<string, string>>): FieldOption[] =>
  Object.entries(pairs).map(([value, label]) => ({ value, label }));

/** A column of a choice. */
export const chosen = (key: string, label: string, options: FieldOption[], required = true): FormColumn =>
  column(key, label, 'choice', { options, required });

/** A column of text that may stay empty. */
export const note = (key: string, label = '비고'): FormColumn =>
  column(key, label, 'text', { required: false });

/** 금액: money up to the largest cost of a project. */
export const amount = (key: string, label: string, required = true): FormColumn =>
  numberColumn(key, label, 'money', { min: 0, max: 10_000_000_000, required });

/** 수량. */
export const quantity = (key: string, label: string, required = true): FormColumn =>
  numberColumn(key, label, 'integer', { min: 0, max: 100_000, required });

/** A text that may stay empty. */
export const ifAny = (field: string, label: string, hint: string, example: JsonValue): OwnFieldTerms =>
  longText(field, label, example, { required: false, hint });
