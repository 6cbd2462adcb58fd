import { roleLabel, type Role } from '@subsidy/rules';
import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 소속 종료: to the person, who may no longer act with it. */
export const membershipOver: MailText<{ to: string | null; place: string; role: Role; reason: string }> = (
  { to, place, role, reason },
  origin,
) => ({
  to: [toPerson(to)],
  subject: `${PORTAL} 소속이 끝났습니다`,
  text: [
    `${place}의 ${roleLabel(role)} 소속이 끝나 더는 이 소속으로 일할 수 없습니다.`,
    `사유: ${reason}`,
    `다른 소속이 있으면 그 소속으로 계속 쓸 수 있습니다. 잘못된 것이라면 문의처에 알려 주세요: ${origin}/contacts`,
  ],
});
