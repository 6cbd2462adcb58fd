import { casePage, numberOf, PORTAL, toTechnoPark, type MailedCase, type MailText } from './mail.ts';

interface Returned {
  application: MailedCase;
  returnedBy: string;
  reason: string;
}

/** 부적합, returned: to the TechnoPark, which checks anew. */
export const failReturned: MailText<Returned> = ({ application, returnedBy, reason }, origin) => ({
  to: [toTechnoPark(application)],
  applicationId: application.id,
  subject: `${PORTAL} 부적합 판정이 되돌려졌습니다`,
  text: [
    `${numberOf(application)} 신청의 부적합 판정을 ${returnedBy} 님이 되돌렸습니다. 요건검토를 다시 해 주세요.`,
    '',
    `사유: ${reason}`,
    '',
    `검토하러 가기: ${casePage(origin, application.id)}`,
  ],
});
