import { PORTAL, toPerson, type MailText } from './mail.ts';

interface Published {
  proposer: string | null;
  noticeId: string;
  title: string;
  publishedBy: string;
}

/** 공고 공개: to whoever proposed the draft. */
export const noticeDraftPublished: MailText<Published> = (
  { proposer, noticeId, title, publishedBy },
  origin,
) => ({
  to: [toPerson(proposer)],
  subject: `${PORTAL} 제안하신 공고가 공개되었습니다`,
  text: [`${publishedBy} 님이 공고를 공개했습니다: ${title}`, `공고 보기: ${origin}/notices/${noticeId}`],
});
