import { noticeDraftLink, PORTAL, toPerson, type MailText } from './mail.ts';

interface TakenBack {
  proposer: string | null;
  draftId: string;
  title: string;
  editedBy: string;
}

/** 제안 취소: to whoever proposed a draft that a colleague has edited since, which nobody can publish until it is proposed again. */
export const noticeDraftTakenBack: MailText<TakenBack> = (
  { proposer, draftId, title, editedBy },
  origin,
) => ({
  to: [toPerson(proposer)],
  subject: `${PORTAL} 제안하신 공고 초안이 바뀌었습니다`,
  text: [
    `${editedBy} 님이 제안하신 공고 초안을 고쳤습니다: ${title}`,
    '제안이 취소되었으니 바뀐 내용을 확인하고 다시 제안해 주세요.',
    `초안 보기: ${noticeDraftLink(origin, draftId)}`,
  ],
});
