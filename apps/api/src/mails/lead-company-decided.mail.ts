import { selectionResultLabel, type SelectionResult } from '@subsidy/rules';
import { adopterInWords } from './adopter.ts';
import { pledgePage, PORTAL, type MailText } from './mail.ts';

interface LeadDecided {
  applicationId: string;
  pledgeId: string;
  leadCompanyId: string;
  businessRegistrationNumber: string;
  result: SelectionResult;
}

/** 선정 결과: to the lead company that pays with the company. */
export const leadCompanyDecided: MailText<LeadDecided> = (
  { applicationId, pledgeId, leadCompanyId, businessRegistrationNumber, result },
  origin,
) => ({
  to: [{ who: 'lead-company', id: leadCompanyId }],
  applicationId,
  subject: `${PORTAL} 함께 비용을 내기로 하신 신청의 결과: ${selectionResultLabel(result)}`,
  text: [
    `귀사가 주관기관으로 참여한 ${adopterInWords(businessRegistrationNumber)}의 신청 결과는 '${selectionResultLabel(result)}'입니다.`,
    `원가계산을 거쳐 귀사가 낼 금액 보기: ${pledgePage(origin, pledgeId)}`,
  ],
});
