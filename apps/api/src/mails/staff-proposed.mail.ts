import { roleLabel, type Role } from '@subsidy/rules';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 담당자 등록 확인 요청: to the other administrators. */
export const staffProposed: MailText<{ to: readonly string[]; name: string; role: Role; place: string }> = (
  { to, name, role, place },
  origin,
) => ({
  to: to.map(toPerson),
  subject: `${PORTAL} 담당자 등록 확인 요청`,
  text: [
    `${name} 님을 등록하자는 제안이 있습니다. 확인하거나 돌려보내 주세요.`,
    `역할: ${roleLabel(role)}, 소속: ${place}`,
    `${origin}/staff`,
  ],
});
