import type { ReceiptView } from '@subsidy/contract';
import { casePage, numberOf, PORTAL, toTechnoPark, type MailedCase, type MailText } from './mail.ts';
import { receivedAtInWords } from './receipt.ts';

/** 사업계획서 도착: to the TechnoPark, which names evaluators. */
export const planFiledToDesk: MailText<{ application: MailedCase; receipt: ReceiptView }> = (
  { application, receipt },
  origin,
) => ({
  to: [toTechnoPark(application)],
  applicationId: application.id,
  subject: `${PORTAL} 사업계획서가 들어왔습니다 (${numberOf(application)})`,
  text: [
    `${numberOf(application)} 과제의 기업이 사업계획서를 제출했습니다.`,
    receivedAtInWords(receipt),
    '평가위원을 배정해 기술성평가를 시작해 주세요.',
    '',
    `사건 보기: ${casePage(origin, application.id)}`,
  ],
});
