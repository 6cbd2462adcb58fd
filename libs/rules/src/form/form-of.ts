import type { ProjectType } from '../core/codes.ts';
import type { NoticeTerms } from '../core/notice.ts';
import { typeTermsOf } from '../programs/manufacturing-ai/type-terms.ts';
import { APPLICATION_SECTIONS, applicationFields } from './application-fields.ts';
import { formDocuments } from './documents.ts';
import type { FormCatalogue } from './form.ts';
import { PLAN_SECTIONS, planFields } from './plan-fields.ts';

/** 신청 양식: the fields and documents that a notice asks for a type. */
export function formOf(terms: NoticeTerms, type: ProjectType): FormCatalogue {
  const typeTerms = typeTermsOf(terms, type);
  return {
    sections: [...APPLICATION_SECTIONS, ...PLAN_SECTIONS].map((section) => ({ ...section })),
    application: applicationFields(terms, typeTerms),
    plan: planFields(typeTerms),
    documents: formDocuments(terms.documents, terms.files),
  };
}
