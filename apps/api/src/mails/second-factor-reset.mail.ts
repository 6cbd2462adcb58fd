import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 2단계 인증 초기화: to the person, who may not have asked for it. */
export const secondFactorReset: MailText<{ email: string; by: string; reason: string }> = (
  { email, by, reason },
  origin,
) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 2단계 인증을 초기화했습니다`,
  text: [
    `관리자 ${by} 님이 이 계정의 2단계 인증을 초기화하고 모든 기기에서 로그아웃했습니다.`,
    `사유: ${reason}`,
    '다시 로그인해서 인증 앱을 새로 연결해 주세요. 요청하신 적이 없다면 비밀번호를 바로 바꾸고 다른 관리자에게 알려 주세요.',
    `${origin}/sign-in`,
  ],
});
