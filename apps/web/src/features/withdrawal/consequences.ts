import type { ApplicationView } from '@subsidy/contract';
import { withinWindow } from '@subsidy/rules';
import { instant } from '../../ui/format.ts';

type Withdrawing = Pick<
  ApplicationView,
  'status' | 'opensAt' | 'closesAt' | 'receiptNumber' | 'openSupplementRequestId'
>;

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
