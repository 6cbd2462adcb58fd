import type { ApplicationView } from '@subsidy/contract';
import { withinWindow } from '@subsidy/rules';
import { mayDo } from '../case/allowed-actions.ts';
import { instant } from '../../ui/format.ts';

type Withdrawing = Pick<
  ApplicationView,
  'status' | 'opensAt' | 'closesAt' | 'receiptNumber' | 'openSupplementRequestId'
>;

/** 신청 철회 before the decision, 선정 포기 after it. */
export type Leaving = 'withdraw' | 'declineAward';

/** How each is called and asked. */
export const LEAVING = {
  withdraw: {
    name: '신청 철회',
    title: '신청을 철회할까요?',
    reason: '철회하는 이유',
    who: '관할 테크노파크가 봅니다.',
    busy: '철회하는 중…',
  },
  declineAward: {
    name: '선정 포기',
    title: '선정을 포기할까요?',
    reason: '포기하는 이유',
    who: '관할 테크노파크와 전담기관이 봅니다.',
    busy: '포기하는 중…',
  },
} as const;

/** How this person may leave now. */
export const waysToLeave = (application: Pick<ApplicationView, 'allowedActions'>): Leaving[] =>
  (['withdraw', 'declineAward'] as const).filter((action) => mayDo(application, action));

/** What declining an award means, each a sentence. */
export const declinationConsequences = ({ status }: Pick<ApplicationView, 'status'>): string[] => [
  status === 'reserve'
    ? '예비 순위에서 빠지고, 자리가 나도 차례가 오지 않습니다.'
    : '지원금을 받지 않으며, 예비 기업에 차례가 갈 수 있습니다.',
  '포기는 되돌릴 수 없습니다. 결과와 이력은 읽을 수 있게 남습니다.',
];

/** What a withdrawal means at the present status, each a sentence. */
export function withdrawalConsequences(application: Withdrawing, now: number): string[] {
  const { status, receiptNumber, closesAt, opensAt } = application;
  const sentences = [
    status === 'draft'
      ? '지금까지 쓴 신청서로는 더 이상 제출할 수 없습니다.'
      : '심사가 여기서 끝나고, 평가와 선정 대상에서 빠집니다.',
    '철회는 되돌릴 수 없습니다. 내용과 이력은 읽을 수 있게 남습니다.',
  ];
  if (receiptNumber !== null) sentences.push(`접수번호 ${receiptNumber}의 접수도 함께 철회됩니다.`);
  if (application.openSupplementRequestId !== null) sentences.push('보완 요청에도 답할 필요가 없어집니다.');
  sentences.push(
    withinWindow(new Date(now), opensAt, closesAt)
      ? `접수 마감(${instant(closesAt)}, 한국시간) 전에는 새 신청서를 다시 시작할 수 있습니다.`
      : '접수 기간이 아니므로 이 공고에 다시 신청할 수 없습니다.',
  );
  return sentences;
}
