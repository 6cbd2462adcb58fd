import type { ReceiptView } from '@subsidy/contract';
import { casePage, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';
import { receiptLines } from './receipt.ts';

/** 사업계획서 접수: to the company, under which number and what comes next. */
export const planFiled: MailText<{ application: MailedCase; receipt: ReceiptView }> = (
  { application, receipt },
  origin,
) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 사업계획서를 접수했습니다 (접수번호 ${receipt.receiptNumber})`,
  text: [
    '사업계획서를 접수했습니다.',
    '',
    ...receiptLines(receipt),
    '',
    '테크노파크가 평가위원을 정해 기술성평가, 현장확인과 원가계산을 합니다.',
    `접수증과 진행 상황: ${casePage(origin, application.id)}`,
  ],
});
