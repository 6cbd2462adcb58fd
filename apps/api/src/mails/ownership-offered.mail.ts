import { toPerson, type MailText } from './mail.ts';

/** 대표 담당자 넘기기: to the member who is asked. */
export const ownershipOffered: MailText<{ to: string | null }> = ({ to }, origin) => ({
  to: [toPerson(to)],
  subject: '대표 담당자를 맡아 달라는 요청이 있습니다',
  text: [
    '기업의 대표 담당자가 자리를 넘기려고 합니다. 로그인한 뒤 우리 회사에서 수락하거나 거절해 주세요.',
    `${origin}/company`,
  ],
});
