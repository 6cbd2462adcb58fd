import type { ApplicationView, FormView } from '@subsidy/contract';
import {
  factsOf,
  fundingPlanOf,
  type FieldValues,
  type FormField,
  type FundingPlan,
  type Missing,
  type NoticeTerms,
  type Warning,
} from '@subsidy/rules';
import {
  cappedNotes,
  missingForApplication,
  missingForPlan,
  missingLeadCompany,
  writingDoubts,
} from '@subsidy/rules/writing';
import { useMemo } from 'react';
import { useNotice } from '../notices/api/get-notice.ts';
import { serverNow } from '../../api/now.ts';
import { isoDayOf } from '../../ui/format.ts';

export type Stage = 'application' | 'plan';

/** The stage whose fields matter at the application's status. */
export const stageOf = ({ status }: Pick<ApplicationView, 'status'>): Stage =>
  status === 'draft' || status === 'submitted' || status === 'requirements-not-met' ? 'application' : 'plan';

/** 사업비 편성 from what is filled in, by the rules of a day; null while the total cost is unknown. */
export function fundingPlanFrom(
  terms: NoticeTerms,
  application: Pick<ApplicationView, 'type' | 'supplier' | 'leadCompany'>,
  values: FieldValues,
  on: string,
): FundingPlan | null {
  return fundingPlanOf(
    terms,
    application.type,
    factsOf(values, application.supplier, application.leadCompany),
    on,
  );
}

/** What is missing or wrong on this side, by the same rules as the server. */
export function missingNow(
  stage: Stage,
  application: ApplicationView,
  form: FormView,
  values: FieldValues,
  on: string,
): Missing[] {
  const hasSupplier = application.supplier !== null;
  if (stage === 'application') {
    return [
      ...missingForApplication(form, values, application.documents, hasSupplier, on),
      ...missingLeadCompany(application.asksLeadCompany, application.leadCompany),
    ];
  }
  const plan = application.fundingPlan;
  return plan === null ? [] : missingForPlan(form, values, application.documents, plan, on, hasSupplier);
}

/** What is to be known about the answers so far, by the same rules as the server: limits that take hold, doubts, evidence. */
function notesNow(terms: NoticeTerms, application: ApplicationView, fields: FieldValues): Warning[] {
  const { documents, supplier } = application;
  const plan = fundingPlanFrom(terms, application, fields, isoDayOf(serverNow()));
  return [
    ...(plan === null ? [] : cappedNotes(plan)),
    ...writingDoubts({ terms, fields, documents, hasSupplier: supplier !== null }),
  ];
}

/** The same on a page: nothing until the terms of the notice are there. */
export function useNotesNow(application: ApplicationView, fields: FieldValues): Warning[] {
  const terms = useNotice(application.noticeId).data?.terms;
  return useMemo(
    () => (terms === undefined ? [] : notesNow(terms, application, fields)),
    [terms, application, fields],
  );
}

/** Fields of one section. */
export const fieldsOfSection = (form: FormView, section: string): FormField[] =>
  [...form.application, ...form.plan].filter((field) => field.section === section);
