import { statusLabel, type ApplicationStatus } from '@subsidy/rules';
import { casePage, numberOf, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';

/** 선정 포기: to the company. */
export const awardDeclined: MailText<{ application: MailedCase; before: ApplicationStatus }> = (
  { application, before },
  origin,
) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 선정을 포기했습니다`,
  text: [
    '귀사의 담당자가 선정을 포기했습니다. 되돌릴 수 없습니다.',
    `${numberOf(application)} (포기 전 결과: ${statusLabel(before)})`,
    '',
    `자세히 보기: ${casePage(origin, application.id)}`,
  ],
});
