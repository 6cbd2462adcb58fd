import { toPerson, type MailText } from './mail.ts';

/** 사업자등록번호 이의 결과: to whoever raised it and was told no. */
export const disputeRejected: MailText<{ email: string; reason: string }> = ({ email, reason }, origin) => ({
  to: [toPerson(email)],
  subject: '사업자등록번호 이의 결과',
  text: [
    '보내 주신 이의를 받아들이지 않았습니다.',
    `사유: ${reason}`,
    `새로 밝힐 것이 있으면 문의처로 알려 주세요: ${origin}/contacts`,
  ],
});
