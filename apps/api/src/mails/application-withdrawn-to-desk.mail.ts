import { statusLabel } from '@subsidy/rules';
import { casePage, numberOf, PORTAL, toTechnoPark, type MailText } from './mail.ts';
import type { Withdrawn } from './withdrawn.ts';

/** 신청 철회: to the TechnoPark, which has nothing more to do. */
export const applicationWithdrawnToDesk: MailText<Withdrawn> = ({ application, before }, origin) => ({
  to: [toTechnoPark(application)],
  applicationId: application.id,
  subject: `${PORTAL} 기업이 신청을 철회했습니다 (${numberOf(application)})`,
  text: [
    `${numberOf(application)} 신청을 기업이 철회했습니다. (철회 전 상태: ${statusLabel(before, application.planSubmittedAt !== null)})`,
    '이 건에는 더 하실 일이 없습니다. 진행 중이던 요건검토나 평가는 여기서 끝납니다.',
    '',
    `사유 보기: ${casePage(origin, application.id)}`,
  ],
});
