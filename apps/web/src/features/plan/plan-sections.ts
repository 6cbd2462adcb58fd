import type { FormCatalogue, FormField, FormSection, Missing } from '@subsidy/rules';

/** The pages of the plan in the order of the form. */
export const planSections = (form: FormCatalogue): FormSection[] =>
  form.sections.filter(({ stage }) => stage === 'plan');

/** The page that a missing field belongs to; null for what is not written in the plan. */
export function sectionOfMissing(form: FormCatalogue, { field }: Missing): string | null {
  return form.plan.find((one) => one.field === field)?.section ?? null;
}

/** Pages with tables take the whole width, pages of text stay at reading width. */
export const widthOf = (fields: readonly FormField[]): 'reading' | 'wide' =>
  fields.some(({ type }) => type === 'table') ? 'wide' : 'reading';
