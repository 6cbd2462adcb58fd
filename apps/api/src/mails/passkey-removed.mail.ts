import { seoulMoment } from '../http/clock.ts';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 패스키 삭제: to the person, who may not have been the one who did it. */
export const passkeyRemoved: MailText<{ email: string; name: string; at: Date }> = (
  { email, name, at },
  origin,
) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 패스키를 지웠습니다`,
  text: [
    `${seoulMoment(at)}에 이 계정에서 패스키를 지웠습니다. 이제 이 패스키로는 로그인할 수 없습니다.`,
    `패스키 이름: ${name}`,
    '직접 지우지 않으셨다면 아래 주소에서 로그인한 기기를 확인하고 비밀번호를 바꿔 주세요.',
    `${origin}/account`,
  ],
});
