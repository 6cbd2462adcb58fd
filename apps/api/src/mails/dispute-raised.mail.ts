import { toPerson, type MailText } from './mail.ts';

/** 사업자등록번호 이의 접수: to whoever raised it. */
export const disputeRaised: MailText<{ email: string }> = ({ email }, origin) => ({
  to: [toPerson(email)],
  subject: '사업자등록번호 이의를 접수했습니다',
  text: [
    '관리자가 보내 주신 사유와 사업자등록증을 확인하고 결과를 이 메일로 알려 드립니다.',
    `보내신 적이 없다면 문의처에 알려 주세요: ${origin}/contacts`,
  ],
});
