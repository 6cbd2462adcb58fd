import { toPerson, type MailText } from './mail.ts';

/** 구성원 요청에 대한 답변: to whoever asked. */
export const membershipAnswered: MailText<{ email: string; accepted: boolean }> = (
  { email, accepted },
  origin,
) => ({
  to: [toPerson(email)],
  subject: '구성원 요청에 대한 답변',
  text: [
    accepted
      ? `구성원 요청이 승인되었습니다. 가입할 때 정한 비밀번호로 로그인해 주세요: ${origin}/sign-in`
      : '구성원 요청이 거절되었습니다. 기업 담당자에게 문의해 주세요.',
  ],
});
