import type { ApplicationView, FormView } from '@subsidy/contract';
import type { FormSection, Missing } from '@subsidy/rules';
import { LEAD_COMPANY_PART } from '@subsidy/rules/writing';
import { controlId } from '../forms/values.ts';

/** Sections of the application in their order. */
export const applicationSections = (form: FormView): FormSection[] =>
  form.sections.filter(({ stage }) => stage === 'application');

/** The page below the application where something missing can be mended. */
export function placeOfMissing(
  form: FormView,
  { field, documentType }: Omit<Missing, 'message' | 'code'>,
): string {
  if (documentType !== undefined) return `documents#document-${documentType}`;
  if (field === 'supplier') return 'supplier';
  if (field === LEAD_COMPANY_PART) return 'lead-company';
  const found = [...form.application, ...form.plan].find((one) => one.field === field);
  if (found === undefined) return '';
  const part = form.plan.includes(found) ? 'plan' : 'sections';
  return `${part}/${found.section}?check#${controlId(found.field)}`;
}

/** What a field is called on the form. */
export const labelOf = (form: FormView, field: string): string =>
  [...form.application, ...form.plan].find((one) => one.field === field)?.label ?? field;

/** Where a fact of the decision is entered; facts that no field asks for lead to the task list. */
export function placeOfFact(form: FormView, fact: string): string {
  if (fact === 'project.supplierInPool') return 'supplier';
  const field = fact === 'company.participationBannedUntil' ? 'company.underParticipationBan' : fact;
  return placeOfMissing(form, { field });
}

/** The section before one, or after it. */
export const sectionBeside = (
  sections: readonly FormSection[],
  section: string,
  step: -1 | 1,
): FormSection | undefined => sections[sections.findIndex((one) => one.section === section) + step];

/** Whether the application's own part can still be written. */
export const isWriting = ({ open }: Pick<ApplicationView, 'open'>): boolean => open.fields === 'application';
