import { planWindowInWords } from '@subsidy/rules';
import { casePage, numberOf, type MailedCase } from './mail.ts';

/** A check that was passed, and when the plan is taken in. */
export interface Passed {
  application: MailedCase;
  planWindow: Parameters<typeof planWindowInWords>[0];
  at: Date;
}

/** What company and supplier read once the requirements are met: that the plan can be written, or that the review begins. */
export function planTurnLines({ application, planWindow, at }: Passed, origin: string): string[] {
  const passed = `${numberOf(application)} 신청이 요건검토를 통과했습니다.`;
  const days = planWindowInWords(planWindow, at);
  const page = casePage(origin, application.id);
  if (days === null) {
    return [passed, '다음 단계는 평가입니다. 더 내실 것은 없습니다.', `진행 상황 보기: ${page}`];
  }
  return [
    passed,
    '다음 단계는 사업계획서 제출입니다.',
    `계획서 접수 기간: ${days} (한국시간)`,
    `쓰러 가기: ${page}`,
  ];
}
