import { toCompany, type MailText } from './mail.ts';

/** 사업자등록번호 이의: to the company it is about; by whom, only those who decide know. */
export const companyDisputed: MailText<{ companyId: string }> = ({ companyId }, origin) => ({
  to: [toCompany({ companyId })],
  subject: '사업자등록번호에 이의가 들어왔습니다',
  text: [
    '다른 분이 귀사 사업자등록번호의 실제 회사라고 알려 왔습니다. 관리자가 확인하는 동안에도 신청서를 쓰고 제출할 수 있습니다.',
    '요건검토의 적합 판정만 확인이 끝날 때까지 기다립니다. 사업자등록증을 올려 주시면 확인이 빨라집니다.',
    `우리 회사: ${origin}/company`,
  ],
});
