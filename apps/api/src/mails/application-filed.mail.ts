import type { ReceiptView } from '@subsidy/contract';
import { casePage, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';
import { receiptLines } from './receipt.ts';

interface Filed {
  application: MailedCase;
  receipt: ReceiptView;
  /** The number of the filing before this one, if it was filed anew. */
  formerNumber: string | null;
}

/** 신청서 접수: to the company, under which number and what comes next. */
export const applicationFiled: MailText<Filed> = ({ application, receipt, formerNumber }, origin) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 신청서를 접수했습니다 (접수번호 ${receipt.receiptNumber})`,
  text: [
    formerNumber === null
      ? '신청서를 접수했습니다.'
      : `다시 제출한 신청서를 접수했습니다. 앞서 접수한 ${formerNumber} 대신 이 내용으로 심사합니다.`,
    '',
    ...receiptLines(receipt),
    '',
    '관할 테크노파크가 서류와 자격을 확인(요건검토)하고 결과를 메일로 알려 드립니다.',
    `접수증과 진행 상황: ${casePage(origin, application.id)}`,
  ],
});
