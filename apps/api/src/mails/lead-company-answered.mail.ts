import { won } from '@subsidy/rules';
import { casePage, PORTAL, toCompany, toTechnoPark, type MailedCase, type MailText } from './mail.ts';

interface Answered {
  application: MailedCase;
  leadCompanyName: string;
  /** null: it declined. */
  amountKrw: number | null;
  reason: string | null;
}

/** 주관기관 답변: to the company, and to the TechnoPark once the application is handed in. */
export const leadCompanyAnswered: MailText<Answered> = (
  { application, leadCompanyName, amountKrw, reason },
  origin,
) => ({
  to: [toCompany(application), ...(application.receiptNumber === null ? [] : [toTechnoPark(application)])],
  applicationId: application.id,
  subject:
    amountKrw === null
      ? `${PORTAL} 주관기관이 비용을 내지 않겠다고 답했습니다`
      : `${PORTAL} 주관기관이 낼 금액을 확인했습니다`,
  text: [
    `주관기관: ${leadCompanyName}`,
    ...(application.receiptNumber === null ? [] : [`접수번호: ${application.receiptNumber}`]),
    amountKrw === null
      ? '이 주관기관은 비용을 내지 않겠다고 답했습니다. 신청기업이 다른 주관기관을 고르셔야 합니다.'
      : `확인한 금액: ${won(amountKrw)}`,
    ...(reason === null ? [] : [`남긴 말: ${reason}`]),
    '',
    `사업비 보기: ${casePage(origin, application.id)}`,
  ],
});
