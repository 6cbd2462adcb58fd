import { toCompany, type MailText } from './mail.ts';

/** 사업자등록증 확인 결과: to the company. */
export const certificateDecided: MailText<{ companyId: string; returnReason: string | null }> = (
  { companyId, returnReason },
  origin,
) => ({
  to: [toCompany({ companyId })],
  subject: returnReason === null ? '사업자등록번호를 확인했습니다' : '사업자등록증을 다시 올려 주세요',
  text: [
    ...(returnReason === null
      ? ['올려 주신 사업자등록증으로 귀사의 사업자등록번호를 확인했습니다.']
      : ['올려 주신 사업자등록증을 확인하지 못했습니다.', `사유: ${returnReason}`]),
    `우리 회사: ${origin}/company`,
  ],
});
