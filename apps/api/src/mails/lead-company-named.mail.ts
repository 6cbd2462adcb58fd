import { adopterInWords } from './adopter.ts';
import { pledgePage, PORTAL, type MailText } from './mail.ts';

interface Named {
  applicationId: string;
  pledgeId: string;
  leadCompanyId: string;
  businessRegistrationNumber: string;
}

/** 주관기관 지정: to the lead company that an application names. */
export const leadCompanyNamed: MailText<Named> = (
  { applicationId, pledgeId, leadCompanyId, businessRegistrationNumber },
  origin,
) => ({
  to: [{ who: 'lead-company', id: leadCompanyId }],
  applicationId,
  subject: `${PORTAL} 주관기관으로 내실 금액을 확인해 주세요`,
  text: [
    `${adopterInWords(businessRegistrationNumber)}의 신청서에 귀사가 주관기관으로 지정되었습니다.`,
    '귀사가 낼 금액을 확인해 주셔야 이 신청이 요건검토를 통과할 수 있습니다. 내지 않으시려면 거절해 주세요.',
    `금액 보고 확인하기: ${pledgePage(origin, pledgeId)}`,
  ],
});
