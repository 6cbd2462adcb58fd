import type { LeadPledgeStatus } from '../lifecycle/lead-pledge-lifecycle.ts';
import type { Missing } from './form.ts';

/** Where a lead company is named among the parts of an application; it is no field of the form. */
export const LEAD_COMPANY_PART = 'leadCompanyId';

/** 주관기관: named before an application is submitted, where the notice asks one, and not one that has declined. */
export function missingLeadCompany(isAsked: boolean, pledge: { status: LeadPledgeStatus } | null): Missing[] {
  if (!isAsked || (pledge !== null && pledge.status !== 'declined')) return [];
  return [
    pledge === null
      ? {
          field: LEAD_COMPANY_PART,
          code: 'required',
          message: '함께 비용을 낼 주관기관을 골라 주세요.',
        }
      : {
          field: LEAD_COMPANY_PART,
          code: 'lead-company-declined',
          message: '고른 주관기관이 비용을 내지 않겠다고 답했습니다. 다른 주관기관을 골라 주세요.',
        },
  ];
}
