import { PORTAL, type MailText } from './mail.ts';

interface Proposed {
  officeId: string | null;
  runId: string;
  proposedBy: string;
}

/** 선정안 승인 요청: to those who approve at the office. */
export const selectionRunProposed: MailText<Proposed> = ({ officeId, runId, proposedBy }, origin) => ({
  to: [{ who: 'approvers', id: officeId }],
  subject: `${PORTAL} 선정안 승인 요청`,
  text: [
    `${proposedBy} 님이 선정안을 제안했습니다. 검토한 뒤 승인하거나 반려해 주세요.`,
    `${origin}/office/selection/${runId}`,
  ],
});
