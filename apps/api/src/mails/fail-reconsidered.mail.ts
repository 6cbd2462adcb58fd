import { casePage, numberOf, PORTAL, type MailedCase, type MailText } from './mail.ts';

interface Reconsidered {
  officeId: string | null;
  application: MailedCase;
  askedBy: string;
  reason: string;
}

/** 부적합 재심의 요청: to those who approve at the office. */
export const failReconsidered: MailText<Reconsidered> = (
  { officeId, application, askedBy, reason },
  origin,
) => ({
  to: [{ who: 'approvers', id: officeId }],
  applicationId: application.id,
  subject: `${PORTAL} 부적합 재심의를 결정해 주세요`,
  text: [
    `${askedBy} 님이 ${numberOf(application)} 신청의 부적합을 거두자고 요청했습니다.`,
    '확인하면 부적합을 거두고 요건검토를 다시 합니다. 되돌리면 부적합이 그대로 남습니다. 결정하기 전까지 기업에는 알리지 않습니다.',
    '',
    `이유: ${reason}`,
    '',
    `결정하러 가기: ${casePage(origin, application.id)}`,
  ],
});
