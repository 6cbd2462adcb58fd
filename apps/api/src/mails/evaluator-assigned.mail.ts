import { numberOf, PORTAL, toPerson, type MailedCase, type MailText } from './mail.ts';

interface Assigned {
  application: MailedCase;
  evaluator: { email: string; name: string };
}

/** 평가위원 배정: to the evaluator, who first says whether there is a conflict of interest. */
export const evaluatorAssigned: MailText<Assigned> = ({ application, evaluator }, origin) => ({
  to: [toPerson(evaluator.email)],
  applicationId: application.id,
  subject: `${PORTAL} 기술성평가 배정 안내`,
  text: [
    `${evaluator.name} 위원님, ${numberOf(application)} 과제의 기술성평가를 맡게 되셨습니다.`,
    '먼저 이해관계가 있는지 밝혀 주세요. 그 전에는 과제 내용이 보이지 않습니다.',
    `내 평가 목록: ${origin}/assignments`,
  ],
});
