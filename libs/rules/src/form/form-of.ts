import type { FormFieldTerms, FormSectionTerms } from '../core/form-terms.ts';
import type { NoticeTerms, Stage } from '../core/terms.ts';
import { typeTermsOf, type TypeTerms } from '../core/type-terms.ts';
import { applicationFields } from './application-fields.ts';
import { formDocuments } from './documents.ts';
import { inSection, type FieldDraft } from './field-builders.ts';
import type { FormCatalogue, FormField, FormSection } from './form.ts';
import { planFields } from './plan-fields.ts';

/** 신청 양식: the fields and documents that a notice asks for a type. */
export function formOf(terms: NoticeTerms, type: string): FormCatalogue {
  const typeTerms = typeTermsOf(terms, type);
  const library = fieldLibrary(terms, typeTerms);
  const ofStage = (stage: Stage): FormField[] =>
    terms.form
      .filter((section) => section.stage === stage)
      .flatMap((section) => fieldsOf(section, type, library));
  const checks = terms.form.flatMap((section) => section.checks ?? []);
  const figures = terms.form.flatMap(({ section, figures: own = [] }) =>
    own.map((figure) => ({ section, ...figure })),
  );
  const signatures = terms.form.flatMap(({ section, signatures: own = [] }) =>
    own.map((signature) => ({ section, ...signature })),
  );
  return {
    sections: terms.form.map(sectionOf),
    application: ofStage('application'),
    plan: ofStage('plan'),
    documents: formDocuments(terms.documents, terms.files),
    ...(checks.length === 0 ? {} : { checks }),
    ...(figures.length === 0 ? {} : { figures }),
    ...(signatures.length === 0 ? {} : { signatures }),
  };
}

const sectionOf = ({ section, stage, title, by, lead }: FormSectionTerms): FormSection => ({
  section,
  stage,
  title,
  by,
  lead,
});

/** 양식 항목의 목록: every field that a form can take, with the limits of the notice; one that the type has no use for is left out. */
const fieldLibrary = (terms: NoticeTerms, typeTerms: TypeTerms): ReadonlyMap<string, FieldDraft> =>
  new Map(
    [...applicationFields(terms, typeTerms), ...planFields(typeTerms)].map((field) => [field.field, field]),
  );

function fieldsOf(
  { section, fields }: FormSectionTerms,
  type: string,
  library: ReadonlyMap<string, FieldDraft>,
): FormField[] {
  const asked = fields.filter(({ types }) => types === undefined || types.includes(type));
  return inSection(
    section,
    asked.flatMap((field) => fieldOf(field, type, library) ?? []),
  );
}

function fieldOf(
  field: FormFieldTerms,
  type: string,
  library: ReadonlyMap<string, FieldDraft>,
): FieldDraft | undefined {
  if (!('use' in field)) {
    const { types: _types, ...own } = field;
    return own;
  }
  const { use, exampleOf, types: _types, ...own } = field;
  const known = library.get(use);
  const example = exampleOf?.[type];
  return known && { ...known, ...own, ...(example === undefined ? {} : { example }) };
}
