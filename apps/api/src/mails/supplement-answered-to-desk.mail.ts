import type { ReceiptView } from '@subsidy/contract';
import { casePage, numberOf, PORTAL, toTechnoPark, type MailedCase, type MailText } from './mail.ts';
import { receivedAtInWords } from './receipt.ts';

interface Answered {
  application: MailedCase;
  receipt: ReceiptView;
  /** The labels of what was corrected. */
  items: readonly string[];
}

/** 보완 답변 도착: to the TechnoPark, that the check can go on. */
export const supplementAnsweredToDesk: MailText<Answered> = ({ application, receipt, items }, origin) => ({
  to: [toTechnoPark(application)],
  applicationId: application.id,
  subject: `${PORTAL} 보완 답변이 도착했습니다 (${numberOf(application)})`,
  text: [
    `${numberOf(application)} 신청의 기업이 보완 요청에 답했습니다.`,
    receivedAtInWords(receipt),
    `고친 항목: ${items.join(', ')}`,
    '고친 내용을 확인하고 요건검토를 이어 가 주세요.',
    '',
    `사건 보기: ${casePage(origin, application.id)}`,
  ],
});
