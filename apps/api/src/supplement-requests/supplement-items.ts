import type { FieldProblem, JsonValue, SupplementItem } from '@subsidy/contract';
import { documentLabel, infectedText, type FormCatalogue, type Missing } from '@subsidy/rules';
import type { ApplicationContents } from '../drafting/application-contents.ts';
import { supplementWords } from '../http/refusals/supplements.ts';

/** What an item names: `field` or `documentType`. */
export const nameOf = (item: SupplementItem): string => item.field ?? item.documentType ?? '';

/** An item as it is kept: exactly one name, no empty members. */
export const keptItem = ({ field, documentType, reason }: SupplementItem): SupplementItem =>
  (field ?? null) === null ? { documentType: documentType ?? '', reason } : { field: field ?? '', reason };

/** Every bad item: it must name exactly one field or document of the application stage, and nothing twice. */
export function itemProblems(form: FormCatalogue, items: readonly SupplementItem[]): FieldProblem[] {
  const seen = new Set<string>();
  return items.flatMap((item, index): FieldProblem[] => {
    const problem = itemProblem(form, item) ?? repeated(seen, item);
    if (problem === null) seen.add(nameOf(item));
    return problem === null ? [] : [{ ...problem, field: `items[${index}]` }];
  });
}

function itemProblem(form: FormCatalogue, item: SupplementItem): Omit<FieldProblem, 'field'> | null {
  const namesField = (item.field ?? null) !== null;
  if (namesField === ((item.documentType ?? null) !== null)) {
    return {
      code: 'exactly-one',
      message: supplementWords.fieldOrDocument,
    };
  }
  const known = namesField
    ? form.application.some(({ field }) => field === item.field)
    : form.documents.some(
        ({ stage, documentType }) => stage === 'application' && documentType === item.documentType,
      );
  return known
    ? null
    : {
        code: 'unknown-code',
        message: supplementWords.unknownItem,
      };
}

function repeated(seen: ReadonlySet<string>, item: SupplementItem): Omit<FieldProblem, 'field'> | null {
  return seen.has(nameOf(item)) ? { code: 'repeated', message: supplementWords.itemTwice } : null;
}

/** The label of what an item names. */
export function labelOf(form: FormCatalogue, item: SupplementItem): string {
  const field = form.application.find((candidate) => candidate.field === item.field);
  const document = form.documents.find(({ documentType }) => documentType === item.documentType);
  return field?.label ?? document?.label ?? nameOf(item);
}

/** The values named: answers by field, names and hashes of files by document type; null where there is nothing. */
export function valuesIn(
  { fields, documents }: Pick<ApplicationContents, 'fields' | 'documents'>,
  items: readonly SupplementItem[],
): Record<string, JsonValue> {
  return Object.fromEntries(
    items.map(({ field, documentType }) => {
      if (field !== undefined) return [field, fields[field] ?? null];
      const files = documents
        .filter((document) => document.documentType === documentType)
        .map(({ id, fileName, sha256, issuedOn }) => ({ id, fileName, sha256, issuedOn }));
      return [documentType ?? '', files.length === 0 ? null : files];
    }),
  );
}

/** What was named and is still not there: what the form demands of it, and at least something where it demands nothing. */
export function stillMissing(
  items: readonly SupplementItem[],
  missing: readonly Missing[],
  contents: Pick<ApplicationContents, 'fields' | 'documents'>,
): FieldProblem[] {
  return items.flatMap((item): FieldProblem[] => {
    const demanded = missing.find(
      (one) => (item.field === undefined ? one.documentType : one.field) === nameOf(item),
    );
    if (demanded !== undefined)
      return [{ field: nameOf(item), code: demanded.code, message: demanded.message }];
    const files = contents.documents.filter(({ documentType }) => documentType === item.documentType);
    if (files.some(({ scan }) => scan === 'infected')) return [infected(item)];
    const present =
      item.field === undefined ? files.length > 0 : (contents.fields[item.field] ?? null) !== null;
    return present ? [] : [{ field: nameOf(item), code: 'required', message: supplementWords.itemMissing }];
  });
}

const infected = (item: SupplementItem): FieldProblem => ({
  field: nameOf(item),
  code: 'infected',
  message: infectedText(documentLabel(nameOf(item))),
});
