import type { LeadPledgeStatus } from '../lifecycle/lead-pledge-lifecycle.ts';
import { LEAD_COMPANY_DECLINED, LEAD_COMPANY_MISSING } from '../messages/answer-problems.ts';
import type { Missing } from './form.ts';

/** Where a lead company is named among the parts of an application; it is no field of the form. */
export const LEAD_COMPANY_PART = 'leadCompanyId';

/** 주관기관: named before an application is submitted, where the notice asks one, and not one that has declined. */
export function missingLeadCompany(isAsked: boolean, pledge: { status: LeadPledgeStatus } | null): Missing[] {
  if (!isAsked || (pledge !== null && pledge.status !== 'declined')) return [];
  return [
    pledge === null
      ? { field: LEAD_COMPANY_PART, code: 'required', message: LEAD_COMPANY_MISSING }
      : { field: LEAD_COMPANY_PART, code: 'lead-company-declined', message: LEAD_COMPANY_DECLINED },
  ];
}
