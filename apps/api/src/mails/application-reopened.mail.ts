import { seoulMoment } from '../http/clock.ts';
import { casePage, numberOf, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';

/** 신청서 다시 열기: to the company, until when it must be handed in again. */
export const applicationReopened: MailText<{ application: MailedCase; closesAt: Date }> = (
  { application, closesAt },
  origin,
) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 신청서를 다시 열었습니다 (${numberOf(application)})`,
  text: [
    '귀사의 담당자가 제출한 신청서를 고치려고 다시 열었습니다.',
    `${seoulMoment(closesAt)}(한국시간)까지 다시 제출해야 고친 내용이 접수됩니다.`,
    '다시 제출하지 않으면 마지막으로 제출한 내용이 그대로 접수됩니다.',
    '',
    `이어서 쓰기: ${casePage(origin, application.id)}`,
  ],
});
