import { noticeDraftLink, PORTAL, type MailText } from './mail.ts';

interface Proposed {
  officeId: string;
  draftId: string;
  title: string;
  proposedBy: string;
}

/** 공고 공개 요청: to those who approve at the office whose draft it is. */
export const noticeDraftProposed: MailText<Proposed> = (
  { officeId, draftId, title, proposedBy },
  origin,
) => ({
  to: [{ who: 'approvers', id: officeId }],
  subject: `${PORTAL} 공고 초안 공개 요청`,
  text: [
    `${proposedBy} 님이 공고 초안을 제안했습니다: ${title}`,
    '내용을 살펴본 뒤 공개해 주세요. 제안한 사람은 공개할 수 없습니다.',
    `초안 보기: ${noticeDraftLink(origin, draftId)}`,
  ],
});
