import { dayInWords, won } from '@subsidy/rules';
import type { Application } from '../applications/application.entity.ts';
import type { Mail } from '../notifications/notify.ts';
import type { CostReview } from './cost-review.entity.ts';

/** 원가계산 삭감 통지: how much is accepted and why, until when the company may answer, and what happens if it does not. */
export function cutMail(
  application: Application,
  { acceptedTotalCostKrw, appliedTotalCostKrw, fundingPlan, note, answerDueOn }: CostReview,
  origin: string,
): Omit<Mail, 'to'> {
  const until =
    answerDueOn === null
      ? '회신해 주시면 금액이 확정됩니다.'
      : `${dayInWords(answerDueOn)} 24시까지 회신해 주세요. 회신이 없으면 이 금액으로 확정됩니다.`;
  return {
    applicationId: application.id,
    subject: '[제조AI 지원사업 포털] 원가계산 결과를 확인해 주세요',
    text: [
      `접수번호 ${application.receiptNumber ?? '-'} 과제의 총사업비를 신청보다 적게 인정했습니다.`,
      `신청 총사업비: ${won(appliedTotalCostKrw ?? 0)}`,
      `인정 총사업비: ${won(acceptedTotalCostKrw)} (정부지원금 ${won(fundingPlan.governmentKrw)})`,
      `검토 내용: ${note}`,
      '',
      until,
      `동의하거나 이의 내기: ${origin}/applications/${application.id}/cost-review`,
    ].join('\n'),
  };
}

/** 원가계산 회신: what the company says, to its TechnoPark. */
export function answeredMail(
  application: Application,
  accepted: boolean,
  note: string,
  origin: string,
): Omit<Mail, 'to'> {
  return {
    applicationId: application.id,
    subject: accepted
      ? '[제조AI 지원사업 포털] 기업이 원가계산 결과에 동의했습니다'
      : '[제조AI 지원사업 포털] 기업이 원가계산 결과에 이의를 냈습니다',
    text: [
      `접수번호 ${application.receiptNumber ?? '-'} 과제의 기업이 원가계산 결과에 ${accepted ? '동의했습니다.' : '동의하지 않습니다.'}`,
      ...(note === '' ? [] : [`기업의 말: ${note}`]),
      ...(accepted ? [] : ['다시 검토해 기록하면 그 결과로 확정됩니다.']),
      `사건 보기: ${origin}/applications/${application.id}`,
    ].join('\n'),
  };
}
