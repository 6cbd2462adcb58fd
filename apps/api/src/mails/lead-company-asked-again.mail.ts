import { won } from '@subsidy/rules';
import { adopterInWords } from './adopter.ts';
import { pledgePage, PORTAL, type MailText } from './mail.ts';

interface AskedAgain {
  applicationId: string;
  pledgeId: string;
  leadCompanyId: string;
  businessRegistrationNumber: string;
  /** What it has confirmed; null while it has not. */
  amountKrw: number | null;
  leastKrw: number;
}

/** 확인 요청: to the lead company of an application that was handed in, whose money is not settled. */
export const leadCompanyAskedAgain: MailText<AskedAgain> = (
  { applicationId, pledgeId, leadCompanyId, businessRegistrationNumber, amountKrw, leastKrw },
  origin,
) => ({
  to: [{ who: 'lead-company', id: leadCompanyId }],
  applicationId,
  subject: `${PORTAL} 제출된 신청의 주관기관 금액을 확인해 주세요`,
  text: [
    `${adopterInWords(businessRegistrationNumber)}의 신청이 제출되어 요건검토를 기다리고 있습니다.`,
    amountKrw === null
      ? `귀사가 낼 금액이 아직 확인되지 않았습니다. 최소 금액은 ${won(leastKrw)}입니다.`
      : `귀사가 확인하신 ${won(amountKrw)}으로는 공고가 정한 부담 비율에 모자랍니다. 필요한 금액은 ${won(leastKrw)}입니다.`,
    `금액 보고 확인하기: ${pledgePage(origin, pledgeId)}`,
  ],
});
