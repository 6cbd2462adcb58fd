import { casePage, numberOf, PORTAL, toTechnoPark, type MailedCase, type MailText } from './mail.ts';

/** 부적합, set aside: to the TechnoPark, which checks anew. */
export const failSetAsideToDesk: MailText<{ application: MailedCase; reason: string }> = (
  { application, reason },
  origin,
) => ({
  to: [toTechnoPark(application)],
  applicationId: application.id,
  subject: `${PORTAL} 요건검토를 다시 해 주세요`,
  text: [
    `${numberOf(application)} 신청을 전담기관이 다시 심의해 부적합을 거두었습니다. 요건검토를 다시 해 주세요.`,
    '',
    `이유: ${reason}`,
    '',
    `검토하러 가기: ${casePage(origin, application.id)}`,
  ],
});
