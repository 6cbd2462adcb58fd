import { PORTAL, toPerson, type MailText } from './mail.ts';

/** 사업자등록증 확인 요청: to the administrators. */
export const certificateWaits: MailText<{ to: readonly string[] }> = ({ to }, origin) => ({
  to: to.map(toPerson),
  subject: `${PORTAL} 사업자등록증 확인 요청`,
  text: [
    '기업이 사업자등록증을 올렸습니다. 사업자등록번호와 상호를 확인하거나 사유를 적어 돌려보내 주세요.',
    `${origin}/company-claims`,
  ],
});
