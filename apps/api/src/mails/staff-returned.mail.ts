import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 담당자 등록 제안 반려: to the administrator who proposed it. */
export const staffReturned: MailText<{ to: string | null; name: string; reason: string }> = (
  { to, name, reason },
  origin,
) => ({
  to: [toPerson(to)],
  subject: `${PORTAL} 담당자 등록 제안을 돌려보냈습니다`,
  text: [
    `${name} 님을 등록하자는 제안을 다른 관리자가 돌려보냈습니다.`,
    `사유: ${reason}`,
    `${origin}/staff`,
  ],
});
