import {
  statusLabel,
  type ApplicationStatus,
  type Citation,
  type SelectionRunKind,
  type SelectionRunStatus,
} from '@subsidy/rules';
import { runWords } from '@subsidy/rules/case';

/** 선정안: what an answer says when it is no, about selection runs. */
export const selectionWords = {
  excludedBeside: (
    {
      companyName,
      receiptNumber,
      noticeTitle,
    }: { companyName: string; receiptNumber: string; noticeTitle: string },
    { document, clause }: Citation,
  ) =>
    `${companyName}(${receiptNumber}): 「${noticeTitle}」에 이미 선정되어 함께 선정할 수 없습니다 (${document} ${clause}). 반려하고 다시 만들어 주세요.`,
  returnFirst: '반려하고',
  discardFirst: '이 선정안을 버리고',
  /** `named` are the changes that are told, `total` how many there are if not all are told, `first` what to do first. */
  stale: (named: string, total: number | null, first: string) => {
    const told = named === '' ? '' : `: ${named}`;
    const others = total === null ? '' : ` 등 ${String(total)}건`;
    return `선정안을 만든 뒤 신청의 상태나 점수, 사업비 기록이 바뀌었습니다${told}${others}. ${first} 새 선정안을 만들어 주세요.`;
  },
  typeNotOffered: '공고에 없는 유형입니다.',
  budgetRequired: '정부지원금 예산을 입력하세요.',
  budgetsDiffer: '정부지원금 예산이 예산 줄의 정부지원금과 다릅니다. 같은 금액을 넣거나 한쪽만 넣어 주세요.',
  lineTwice: '같은 재원과 지역의 예산이 두 번 있습니다.',
  nothingReviewed: '평가를 마친 신청이 없습니다. 테크노파크가 평가를 마감한 뒤 선정안을 만들 수 있습니다.',
  noReserve: '예비로 정해진 신청이 없습니다. 예비가 있어야 승격안을 만들 수 있습니다.',
  contradict: (parts: readonly string[]) =>
    `배정 기준을 함께 채울 수 없습니다: ${parts.join(' · ')}. 예산이나 공고의 배정 기준을 고쳐 주세요.`,
  tooManyWays:
    '배정 기준이 서로 얽혀 있어 순위에 따른 선정인지 정해진 시간 안에 확인하지 못했습니다. 확인되지 않은 선정안은 만들지 않습니다. 공고의 배정 기준에서 하한의 수를 줄이거나 예산을 늘려 다시 만들어 주세요.',
  overdrawn: (payer: string, budget: string, committed: string, asked: string) =>
    `${payer} 예산 ${budget} 가운데 ${committed}이 이미 확정되어, 이 선정안의 ${asked}을 더하면 예산을 넘습니다. 반려하고 예산을 줄여 다시 만들어 주세요.`,
  noQuotaRow: '공고의 배정 기준에 없는 줄입니다.',
  noRun: '선정안을 찾을 수 없습니다.',
  ownProposal: '본인이 제안한 선정안입니다. 다른 승인자가 승인하거나 반려해야 합니다.',
  notInStatus: (status: SelectionRunStatus) =>
    `선정안의 현재 상태(${runWords(status).label})에서는 할 수 없는 작업입니다.`,
  noReviewToDecideOn: '평가 기록이 없어 다시 심의할 수 없는 신청입니다.',
  notToDecideAgain: (status: ApplicationStatus) =>
    `예비나 미선정으로 정해진 신청만 다시 심의할 수 있습니다. 지금 상태는 ${statusLabel(status)}입니다.`,
  notOfNotice: '이 공고와 유형에 없는 신청입니다. 신청 화면에서 재심의를 시작해 주세요.',
  secondProposal: (kind: SelectionRunKind, proposedBy: string) =>
    `${kind === 'appeal' ? '이 신청이 들어 있는' : '같은 공고와 유형의'} 선정안이 이미 승인을 기다리고 있습니다(${proposedBy} 님 제안). 그 선정안이 승인되거나 반려된 뒤에 제안해 주세요.`,
};
