import { casePage, numberOf, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';
import { whomToAsk } from './whom-to-ask.ts';

/** 부적합, confirmed: to the company, with the reasons and whom to ask. */
export const failConfirmed: MailText<{ application: MailedCase; reasons: readonly { note: string }[] }> = (
  { application, reasons },
  origin,
) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 요건검토 결과: 부적합`,
  text: [
    `${numberOf(application)} 신청이 아래 요건을 충족하지 않아 절차가 끝났습니다.`,
    '',
    ...reasons.map(({ note }) => `- ${note}`),
    '',
    whomToAsk(application),
    `자세히 보기: ${casePage(origin, application.id)}`,
  ],
});
