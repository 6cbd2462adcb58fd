import { casePage, numberOf, PORTAL, toPerson, type MailedCase, type MailText } from './mail.ts';

interface Left {
  asker: string | null;
  application: MailedCase;
  decidedBy: string;
  reason: string;
}

/** 부적합 재심의, returned: to the officer who asked for it. */
export const failLeftInForce: MailText<Left> = ({ asker, application, decidedBy, reason }, origin) => ({
  to: [toPerson(asker)],
  applicationId: application.id,
  subject: `${PORTAL} 재심의 요청이 되돌려졌습니다`,
  text: [
    `${numberOf(application)} 신청의 재심의 요청을 ${decidedBy} 님이 되돌렸습니다. 부적합은 그대로입니다.`,
    '',
    `이유: ${reason}`,
    '',
    `자세히 보기: ${casePage(origin, application.id)}`,
  ],
});
