import { casePage, numberOf, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** 부적합, set aside: to the company, with the reason and what follows. */
export const failSetAside: MailText<{ application: MailedCase; reason: string }> = (
  { application, reason },
  origin,
) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 재심의 결과: 부적합을 거두었습니다`,
  text: [
    `${numberOf(application)} 신청을 전담기관이 다시 심의해 부적합을 거두었습니다.`,
    '테크노파크가 요건검토를 다시 하고, 결과는 메일로 알려 드립니다.',
    '',
    `이유: ${reason}`,
    '',
    whomToAsk(application),
    `자세히 보기: ${casePage(origin, application.id)}`,
  ],
});
