import { PORTAL, toPerson, type MailText } from './mail.ts';

const WHAT = {
  raised: '가입한 기업의 사업자등록번호에 이의가 들어왔습니다. 양쪽의 사업자등록증을 보고 판단해 주세요.',
  proposed: '이의를 받아들여 기업을 넘기자는 제안이 있습니다. 확인하거나 돌려보내 주세요.',
} as const;

/** 사업자등록번호 이의: to the administrators, that one waits for them. */
export const disputeWaits: MailText<{ to: readonly string[]; step: keyof typeof WHAT }> = (
  { to, step },
  origin,
) => ({
  to: to.map(toPerson),
  subject: `${PORTAL} 사업자등록번호 이의 확인 요청`,
  text: [WHAT[step], `${origin}/company-claims`],
});
