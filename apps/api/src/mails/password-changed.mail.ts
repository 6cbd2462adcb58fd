import { seoulMoment } from '../http/clock.ts';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 비밀번호 변경: to the person, who may not have been the one who did it. */
export const passwordChanged: MailText<{ email: string; at: Date }> = ({ email, at }, origin) => ({
  to: [toPerson(email)],
  subject: `${PORTAL} 비밀번호를 바꾸었습니다`,
  text: [
    `${seoulMoment(at)}에 비밀번호를 바꾸었습니다. 다른 기기는 모두 로그아웃했습니다.`,
    '직접 바꾸지 않으셨다면 아래 주소에서 비밀번호를 바로 다시 정해 주세요.',
    `${origin}/forgot-password`,
  ],
});
