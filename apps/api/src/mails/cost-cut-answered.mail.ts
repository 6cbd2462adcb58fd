import { casePage, numberOf, PORTAL, toTechnoPark, type MailedCase, type MailText } from './mail.ts';

interface Answered {
  application: MailedCase;
  accepted: boolean;
  note: string;
}

/** 원가계산 회신: what the company says, to its TechnoPark. */
export const costCutAnswered: MailText<Answered> = ({ application, accepted, note }, origin) => ({
  to: [toTechnoPark(application)],
  applicationId: application.id,
  subject: accepted
    ? `${PORTAL} 기업이 원가계산 결과에 동의했습니다`
    : `${PORTAL} 기업이 원가계산 결과에 이의를 냈습니다`,
  text: [
    `${numberOf(application)} 과제의 기업이 원가계산 결과에 ${accepted ? '동의했습니다.' : '동의하지 않습니다.'}`,
    ...(note === '' ? [] : [`기업의 말: ${note}`]),
    ...(accepted ? [] : ['다시 검토해 기록하면 그 결과로 확정됩니다.']),
    `사건 보기: ${casePage(origin, application.id)}`,
  ],
});
