import type { FieldValues, FormCatalogue, FormDocument } from './form.ts';

/** What the documents of an application are asked for by, beside its answers. */
export interface AskedBy {
  hasSupplier: boolean;
  /** Types that a supplement request names: asked for whatever the answers say. */
  named?: readonly string[];
}

/** Whether the answers make a document necessary. */
export const isNeeded = (
  { required, requiredWhen }: Pick<FormDocument, 'required' | 'requiredWhen'>,
  fields: FieldValues,
): boolean => required || (requiredWhen !== undefined && fields[requiredWhen.field] === requiredWhen.equals);

/**
 * 낼 서류: the documents of both stages that the answers ask for or leave open, in the order of the form. Not among them are one
 * whose condition the answers do not meet, and a supplier's where none is chosen: a file of theirs is no part of a submission.
 */
export function askedDocuments(
  form: Pick<FormCatalogue, 'documents'>,
  fields: FieldValues,
  { hasSupplier, named = [] }: AskedBy,
): FormDocument[] {
  return form.documents.filter(
    (document) =>
      named.includes(document.documentType) ||
      ((document.by === 'applicant' || hasSupplier) &&
        (document.requiredWhen === undefined || isNeeded(document, fields))),
  );
}

/** Of some files, those that are handed in and those that nothing asks for any more. */
export function splitByAsked<File extends { documentType: string }>(
  asked: readonly FormDocument[],
  files: readonly File[],
): { asked: File[]; unasked: File[] } {
  const types = new Set(asked.map(({ documentType }) => documentType));
  return {
    asked: files.filter(({ documentType }) => types.has(documentType)),
    unasked: files.filter(({ documentType }) => !types.has(documentType)),
  };
}
