import { adopterInWords } from './adopter.ts';
import { PORTAL, type MailText } from './mail.ts';

interface StoodDown {
  applicationId: string;
  leadCompanyId: string;
  businessRegistrationNumber: string;
  why: 'replaced' | 'withdrawn';
}

const WHY: Readonly<Record<StoodDown['why'], string>> = {
  replaced: '신청기업이 주관기관을 바꾸었습니다.',
  withdrawn: '신청기업이 신청을 철회했습니다.',
};

/** 주관기관 해제: to the lead company that is no longer named; there is nothing more for it to open. */
export const leadCompanyStoodDown: MailText<StoodDown> = ({
  applicationId,
  leadCompanyId,
  businessRegistrationNumber,
  why,
}) => ({
  to: [{ who: 'lead-company', id: leadCompanyId }],
  applicationId,
  subject: `${PORTAL} 주관기관으로 내실 금액이 없어졌습니다`,
  text: [
    `${adopterInWords(businessRegistrationNumber)}의 신청에서 귀사가 주관기관에서 빠졌습니다. ${WHY[why]}`,
    '귀사가 이 신청에 내실 금액은 없으며, 더 하실 일도 없습니다.',
  ],
});
