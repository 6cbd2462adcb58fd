import { seoulMoment } from '../http/clock.ts';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 로그인 연결: to the person, who may not have been the one who did it. */
export const identityLinked: MailText<{ email: string; label: string; at: Date }> = (
  { email, label, at },
  origin,
) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 외부 로그인을 연결했습니다`,
  text: [
    `${seoulMoment(at)}에 이 계정에 외부 로그인을 연결했습니다. 이제 비밀번호 없이 이 로그인으로도 들어올 수 있습니다.`,
    `연결한 곳: ${label}`,
    '직접 연결하지 않으셨다면 아래 주소에서 연결을 끊고 비밀번호를 바꿔 주세요.',
    `${origin}/account`,
  ],
});
