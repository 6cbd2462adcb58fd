import { toCompany, type MailText } from './mail.ts';

/** 사업자등록번호 이의 결과: to the company that keeps its number. */
export const disputeOver: MailText<{ companyId: string; reason: string }> = (
  { companyId, reason },
  origin,
) => ({
  to: [toCompany({ companyId })],
  subject: '사업자등록번호 이의가 받아들여지지 않았습니다',
  text: [
    '귀사 사업자등록번호에 들어온 이의를 받아들이지 않았습니다. 이의로 멈추었던 요건검토를 이어 갑니다.',
    `사유: ${reason}`,
    `우리 회사: ${origin}/company`,
  ],
});
