import { dayInWords } from '@subsidy/rules';
import { casePage, numberOf, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';

interface Asked {
  application: MailedCase;
  dueOn: string;
  items: readonly { label: string; reason: string }[];
}

/** 보완요청: to the company, what to correct and until when. */
export const supplementAsked: MailText<Asked> = ({ application, dueOn, items }, origin) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 신청서 보완 요청 (${dayInWords(dueOn)}까지)`,
  text: [
    `${numberOf(application)} 신청서에 보완이 필요합니다.`,
    `${dayInWords(dueOn)} 24시 전까지 아래 항목을 고치고 보완 답변을 보내 주세요. 기한이 지나면 보낼 수 없습니다.`,
    '',
    ...items.map(({ label, reason }) => `- ${label}: ${reason}`),
    '',
    `고치러 가기: ${casePage(origin, application.id)}`,
  ],
});
