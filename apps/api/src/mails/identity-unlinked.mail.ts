import { seoulMoment } from '../http/clock.ts';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 로그인 연결 해제: to the person, who may not have been the one who did it. */
export const identityUnlinked: MailText<{ email: string; label: string; at: Date }> = (
  { email, label, at },
  origin,
) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 외부 로그인 연결을 끊었습니다`,
  text: [
    `${seoulMoment(at)}에 이 계정에서 외부 로그인 연결을 끊었습니다. 이 로그인으로는 더 이상 들어올 수 없습니다.`,
    `연결을 끊은 곳: ${label}`,
    '직접 끊지 않으셨다면 아래 주소에서 비밀번호를 바꾸고 로그인한 기기를 확인해 주세요.',
    `${origin}/account`,
  ],
});
