import { planWindowInWords } from '@subsidy/rules';
import { casePage, numberOf, type MailedCase } from './mail.ts';

/** A check that was passed, and when the plan is taken in. */
export interface Passed {
  application: MailedCase;
  planWindow: Parameters<typeof planWindowInWords>[0];
  at: Date;
}

/** What company and supplier read once the plan can be written. */
export const planTurnLines = ({ application, planWindow, at }: Passed, origin: string): string[] => [
  `${numberOf(application)} 신청이 요건검토를 통과했습니다.`,
  '다음 단계는 사업계획서 제출입니다.',
  `계획서 접수 기간: ${planWindowInWords(planWindow, at)} (한국시간)`,
  `쓰러 가기: ${casePage(origin, application.id)}`,
];
