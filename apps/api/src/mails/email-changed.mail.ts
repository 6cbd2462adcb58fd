import { seoulMoment } from '../http/clock.ts';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 메일 주소 변경: to both addresses. */
export const emailChanged: MailText<{ from: string; to: string; at: Date }> = ({ from, to, at }, origin) => ({
  to: [toPerson(from), toPerson(to)],
  subject: `${PORTAL} 메일 주소를 바꾸었습니다`,
  text: [
    `${seoulMoment(at)}에 이 계정의 메일 주소를 바꾸었습니다. 모든 기기에서 로그아웃했습니다.`,
    '이제 새 주소로 로그인하고, 안내도 새 주소로 받습니다.',
    `${origin}/sign-in`,
  ],
});
