import type { ProjectType } from '../core/codes.ts';
import type { NoticeTerms } from '../core/notice.ts';
import { typeTermsOf } from '../programs/manufacturing-ai/type-terms.ts';
import { applicationFields } from './application-fields.ts';
import type { FormField } from './form.ts';

/** 신청서 항목 alone: what an eligibility check asks from, without the plan's part of the form. */
export const applicationFormOf = (terms: NoticeTerms, type: ProjectType): FormField[] =>
  applicationFields(terms, typeTermsOf(terms, type));
