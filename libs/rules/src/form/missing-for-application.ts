import { isJsonArray } from '../core/json.ts';
import { IN_KIND_KINDS_MISSING, SUPPLIER_MISSING } from '../messages/answer-problems.ts';
import { placeProblem } from '../regions/districts.ts';
import { askedDocuments } from './asked-documents.ts';
import { documentProblems } from './document-problems.ts';
import type { FieldValues, FormCatalogue, Missing, SubmittedDocument } from './form.ts';
import { checkProblems } from './form-checks.ts';
import { fieldProblems } from './problems.ts';

/** 남은 항목: what keeps an application from being submitted on a day, eligibility aside. */
export function missingForApplication(
  form: FormCatalogue,
  fields: FieldValues,
  documents: readonly SubmittedDocument[],
  supplierChosen: boolean,
  on: string,
): Missing[] {
  const asked = askedDocuments(form, fields, { hasSupplier: supplierChosen }).filter(
    ({ stage, by }) => stage === 'application' && by === 'applicant',
  );
  const simple = fieldProblems(form.application, fields);
  return [
    ...simple,
    ...checkProblems(form, 'application', fields, simple),
    ...placeProblems(fields),
    ...inKindProblem(fields),
    ...(asksSupplier(form) ? supplierProblem(fields, supplierChosen) : []),
    ...documentProblems(asked, fields, documents, on),
  ];
}

/** Whether the notice wants a supplier, or to hear that there is none. */
export const asksSupplier = ({ application }: Pick<FormCatalogue, 'application'>): boolean =>
  application.some(({ field }) => field === 'project.withoutSupplier');

function placeProblems({ 'company.regionCode': region, 'company.city': city }: FieldValues): Missing[] {
  const found = typeof region === 'string' && typeof city === 'string' ? placeProblem(region, city) : null;
  return found === null ? [] : [{ field: 'company.city', ...found }];
}

function inKindProblem(fields: FieldValues): Missing[] {
  const amount = fields['project.companyInKindKrw'];
  const kinds = fields['project.inKindKinds'];
  const named = isJsonArray(kinds) && kinds.length > 0;
  if (typeof amount !== 'number' || amount <= 0 || named) return [];
  return [{ field: 'project.inKindKinds', code: 'required', message: IN_KIND_KINDS_MISSING }];
}

function supplierProblem(fields: FieldValues, supplierChosen: boolean): Missing[] {
  if (supplierChosen || fields['project.withoutSupplier'] === true) return [];
  return [{ field: 'supplier', code: 'supplier-required', message: SUPPLIER_MISSING }];
}
