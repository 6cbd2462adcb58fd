import { statusLabel } from '@subsidy/rules';
import { casePage, PORTAL, toCompany, type MailText } from './mail.ts';
import type { Withdrawn } from './withdrawn.ts';

/** 신청 철회: to the company. */
export const applicationWithdrawn: MailText<Withdrawn> = ({ application, before }, origin) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 신청을 철회했습니다`,
  text: [
    `귀사의 담당자가 신청을 철회했습니다. (철회 전 상태: ${statusLabel(before, application.planSubmittedAt !== null)})`,
    ...(application.receiptNumber === null ? [] : [`접수번호: ${application.receiptNumber}`]),
    '',
    '접수 기간 안에는 새 신청서를 다시 시작할 수 있습니다.',
    `사유와 내용 보기: ${casePage(origin, application.id)}`,
  ],
});
