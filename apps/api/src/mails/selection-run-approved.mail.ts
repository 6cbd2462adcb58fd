import { PORTAL, toPerson, type MailText } from './mail.ts';

interface Approved {
  proposer: string | null;
  runId: string;
  approvedBy: string;
}

/** 선정안 승인: to whoever proposed it. */
export const selectionRunApproved: MailText<Approved> = ({ proposer, runId, approvedBy }, origin) => ({
  to: [toPerson(proposer)],
  subject: `${PORTAL} 선정안 승인`,
  text: [`${approvedBy} 님이 선정안을 승인했습니다.`, `${origin}/office/selection/${runId}`],
});
