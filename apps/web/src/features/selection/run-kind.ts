import type { SelectionRunKind } from '@subsidy/contract';

/** 선정안, 예비 승격안 or 재심의안, as one is called on screen. */
export const RUN_KINDS: Readonly<
  Record<SelectionRunKind, { name: string; choice: string; explanation: string }>
> = {
  selection: {
    name: '선정안',
    choice: '선정 (평가를 마친 신청)',
    explanation:
      '평가가 끝난 신청을 점수 순으로 세우고 예산 안에서 차례로 배정합니다. 만든 순위는 그대로 고정되며, 제안하기 전까지 아무에게도 알려지지 않습니다.',
  },
  promotion: {
    name: '예비 승격안',
    choice: '예비 승격 (예비로 정해진 신청)',
    explanation:
      '예비로 정해진 신청을 점수 순으로 세우고 포기 등으로 남은 예산 안에서 차례로 선정합니다. 승인되면 선정된 기업에만 알리고, 나머지는 예비로 남습니다.',
  },
  appeal: {
    name: '재심의안',
    choice: '재심의 (이미 정한 결과)',
    explanation:
      '신청 한 건의 결과를 다시 정합니다. 순위는 그대로이고, 승인되면 그 기업에 새 결과와 사유를 알립니다.',
  },
};
