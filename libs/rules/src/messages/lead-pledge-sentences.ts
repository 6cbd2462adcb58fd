import type { LeadMoney } from '../funding/lead-money.ts';
import type { LeadPledgeStatus } from '../lifecycle/lead-pledge-lifecycle.ts';
import { won } from './format.ts';
import type { StatusTone } from './status.ts';

const PLEDGES: Readonly<Record<LeadPledgeStatus, { label: string; tone: StatusTone }>> = {
  named: { label: '확인 대기', tone: 'attention' },
  confirmed: { label: '확인함', tone: 'good' },
  declined: { label: '거절', tone: 'ended' },
  'stood-down': { label: '지정 해제', tone: 'neutral' },
};

/** 출연 확인 상태 in words, and how it looks. */
export const leadPledgeWords = (status: LeadPledgeStatus): (typeof PLEDGES)[LeadPledgeStatus] =>
  PLEDGES[status];

/** Why an amount is not what a lead company may pay, and what is. */
export const leadAmountSentence = (
  problem: 'lead-company-below-least' | 'lead-company-above-rest',
  { leastKrw, mostKrw }: LeadMoney,
): string =>
  problem === 'lead-company-below-least'
    ? `주관기관은 ${won(leastKrw)} 이상 내야 합니다. 그보다 적은 금액으로는 확인할 수 없습니다.`
    : `총사업비에서 정부지원금을 뺀 ${won(mostKrw)}까지 낼 수 있습니다. 금액을 다시 확인해 주세요.`;
