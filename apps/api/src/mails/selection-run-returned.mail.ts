import { PORTAL, toPerson, type MailText } from './mail.ts';

interface Returned {
  proposer: string | null;
  runId: string;
  returnedBy: string;
  reason: string;
}

/** 선정안 반려: to whoever proposed it, with the reason. */
export const selectionRunReturned: MailText<Returned> = (
  { proposer, runId, returnedBy, reason },
  origin,
) => ({
  to: [toPerson(proposer)],
  subject: `${PORTAL} 선정안 반려`,
  text: [
    `${returnedBy} 님이 선정안을 반려했습니다.`,
    `사유: ${reason}`,
    '새 선정안을 만들어 다시 제안해 주세요.',
    `${origin}/office/selection/${runId}`,
  ],
});
