import { casePage, numberOf, PORTAL, type Audience, type MailedCase, type MailText } from './mail.ts';

interface Found {
  /** Those who may confirm it. */
  to: Audience;
  application: MailedCase;
  checkedBy: string;
  reasons: readonly { note: string }[];
}

/** 부적합, found: to those who may confirm it. */
export const failFound: MailText<Found> = ({ to, application, checkedBy, reasons }, origin) => ({
  to: [to],
  applicationId: application.id,
  subject: `${PORTAL} 부적합 판정을 확인해 주세요`,
  text: [
    `${numberOf(application)} 신청을 ${checkedBy} 님이 부적합으로 판정했습니다.`,
    '다른 담당자가 확인해야 기업에 알립니다. 사유를 살펴보고 확인하거나 되돌려 주세요.',
    '',
    ...reasons.map(({ note }) => `- ${note}`),
    '',
    `확인하러 가기: ${casePage(origin, application.id)}`,
  ],
});
