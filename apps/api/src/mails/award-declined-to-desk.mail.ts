import { statusLabel, type ApplicationStatus } from '@subsidy/rules';
import { casePage, numberOf, PORTAL, toTechnoPark, type MailedCase, type MailText } from './mail.ts';

interface Declined {
  application: MailedCase;
  before: ApplicationStatus;
  reason: string;
}

/** 선정 포기: to the TechnoPark and the officers, since a reserve may move up. */
export const awardDeclinedToDesk: MailText<Declined> = ({ application, before, reason }, origin) => ({
  to: [toTechnoPark(application), { who: 'officers', id: application.noticeId }],
  applicationId: application.id,
  subject: `${PORTAL} 기업이 선정을 포기했습니다`,
  text: [
    '기업이 선정을 포기했습니다.',
    `${numberOf(application)} (포기 전 결과: ${statusLabel(before)})`,
    `사유: ${reason}`,
    '',
    `자세히 보기: ${casePage(origin, application.id)}`,
  ],
});
