import type { ReceiptView } from '@subsidy/contract';
import { casePage, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';
import { receiptLines } from './receipt.ts';

/** 보완 답변 접수: to the company, that its answer arrived, under which number, and what comes next. */
export const supplementAnswered: MailText<{ application: MailedCase; receipt: ReceiptView }> = (
  { application, receipt },
  origin,
) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 보완 답변을 접수했습니다 (접수번호 ${receipt.receiptNumber})`,
  text: [
    '보완 답변을 접수했습니다.',
    '',
    ...receiptLines(receipt),
    '',
    '관할 테크노파크가 고친 내용을 보고 요건검토를 이어 갑니다. 결과는 메일로 알려 드립니다.',
    `접수증과 진행 상황: ${casePage(origin, application.id)}`,
  ],
});
