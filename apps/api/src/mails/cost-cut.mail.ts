import { dayInWords, won } from '@subsidy/rules';
import { casePage, numberOf, PORTAL, toCompany, type MailedCase, type MailText } from './mail.ts';

interface Cut {
  application: MailedCase;
  review: {
    appliedTotalCostKrw: number | null;
    acceptedTotalCostKrw: number;
    fundingPlan: { governmentKrw: number };
    note: string;
    answerDueOn: string | null;
  };
}

/** 원가계산 삭감 통지: how much is accepted and why, until when the company may answer, and what happens if it does not. */
export const costCut: MailText<Cut> = ({ application, review }, origin) => ({
  to: [toCompany(application)],
  applicationId: application.id,
  subject: `${PORTAL} 원가계산 결과를 확인해 주세요`,
  text: [
    `${numberOf(application)} 과제의 총사업비를 신청보다 적게 인정했습니다.`,
    `신청 총사업비: ${won(review.appliedTotalCostKrw ?? 0)}`,
    `인정 총사업비: ${won(review.acceptedTotalCostKrw)} (정부지원금 ${won(review.fundingPlan.governmentKrw)})`,
    `검토 내용: ${review.note}`,
    '',
    review.answerDueOn === null
      ? '회신해 주시면 금액이 확정됩니다.'
      : `${dayInWords(review.answerDueOn)} 24시까지 회신해 주세요. 회신이 없으면 이 금액으로 확정됩니다.`,
    `동의하거나 이의 내기: ${casePage(origin, application.id)}/cost-review`,
  ],
});
