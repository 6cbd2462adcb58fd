import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 기업 넘기기 반려: to the administrator who proposed it. */
export const handOverReturned: MailText<{ to: string | null; reason: string }> = (
  { to, reason },
  origin,
) => ({
  to: [toPerson(to)],
  subject: `${PORTAL} 기업을 넘기자는 제안이 돌아왔습니다`,
  text: [
    '제안하신 기업 넘기기를 다른 관리자가 돌려보냈습니다. 이의는 다시 판단을 기다립니다.',
    `사유: ${reason}`,
    `${origin}/company-claims`,
  ],
});
