import { toPerson, type MailText } from './mail.ts';

/** 대표 담당자 넘기기의 답변: to whoever offered it. */
export const ownershipAnswered: MailText<{ to: string | null; accepted: boolean }> = (
  { to, accepted },
  origin,
) => ({
  to: [toPerson(to)],
  subject: '대표 담당자 넘기기에 대한 답변',
  text: [
    accepted
      ? '요청을 수락해 그분이 대표 담당자가 되었습니다. 귀하는 구성원으로 남습니다.'
      : '요청을 거절했습니다. 귀하가 그대로 대표 담당자입니다.',
    `우리 회사: ${origin}/company`,
  ],
});
