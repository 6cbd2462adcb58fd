import { seoulMoment } from '../http/clock.ts';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 패스키 등록: to the person, who may not have been the one who did it. */
export const passkeyAdded: MailText<{ email: string; name: string; at: Date }> = (
  { email, name, at },
  origin,
) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 패스키를 등록했습니다`,
  text: [
    `${seoulMoment(at)}에 이 계정에 패스키를 등록했습니다. 이 패스키로 비밀번호 없이 로그인할 수 있습니다.`,
    `패스키 이름: ${name}`,
    '직접 등록하지 않으셨다면 아래 주소에서 패스키를 지우고 비밀번호를 바꿔 주세요.',
    `${origin}/account`,
  ],
});
