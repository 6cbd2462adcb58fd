import type { ApplicationStatus } from '../core/codes.ts';
import type { WaitingCase } from './situation.ts';

const NEXT: Readonly<Record<ApplicationStatus, string>> = {
  draft: '기업이 신청서를 쓰고 있습니다. 내용은 제출한 뒤에 볼 수 있습니다.',
  submitted: '테크노파크가 서류와 자격을 확인할 차례입니다.',
  'requirements-not-met': '요건 부적합으로 판정해 절차가 끝났습니다. 사유를 기업에 알렸습니다.',
  'plan-open': '기업과 공급기업이 사업계획서를 쓰고 있습니다.',
  'plan-submitted': '사업계획서가 들어왔습니다. 테크노파크가 평가위원을 배정할 차례입니다.',
  'under-review':
    '기술성평가, 현장확인과 원가계산을 하는 단계입니다. 모두 끝나면 테크노파크가 평가를 마감합니다.',
  'review-completed': '평가를 마감했습니다. 전담기관이 선정안을 만들 차례입니다.',
  selected: '선정되었습니다. 결과를 기업에 알렸으며 협약 절차가 남았습니다.',
  reserve: '예비로 정해졌습니다. 예산이 남거나 포기하는 기업이 생기면 차례가 옵니다.',
  'not-selected': '미선정으로 정해졌습니다. 영역별 점수와 사유를 기업에 알렸습니다.',
  withdrawn: '기업이 신청을 철회해 절차가 끝났습니다.',
};

type Known = Omit<WaitingCase, 'supplementAnsweredAt'> & {
  failToConfirm: boolean;
  failReconsidered: boolean;
};

/** What a case waits for, to those who work on it; `statusNext` says it to the company. An answer that came too late is not waited for. */
export function statusForStaff(
  {
    status,
    failToConfirm,
    failReconsidered,
    reopenedAt,
    openSupplementRequestId,
    costAnswerAwaited,
    nextDueAt,
  }: Known,
  now: number,
): string {
  if (typeof reopenedAt === 'string') {
    return '기업이 신청서를 다시 열어 고치고 있습니다. 다시 제출하거나 취소하거나 접수가 마감되면 요건검토를 할 수 있습니다.';
  }
  if (failToConfirm) {
    return '요건 부적합으로 판정했습니다. 다른 담당자가 확인하면 기업에 알리고, 되돌리면 다시 검토합니다.';
  }
  if (failReconsidered) {
    return '담당자가 부적합을 거두자고 요청했습니다. 전담기관의 승인자가 결정할 차례입니다.';
  }
  const isTaken = nextDueAt === null || Date.parse(nextDueAt) >= now;
  if (openSupplementRequestId !== null) {
    return isTaken
      ? '기업이 보완 답변을 보낼 차례입니다. 답변이 오거나 기한이 지나면 요건검토를 마칠 수 있습니다.'
      : '기한 안에 보완 답변이 오지 않았습니다. 테크노파크가 처음 제출한 내용으로 확인할 차례입니다.';
  }
  if (costAnswerAwaited && isTaken) {
    return '기업이 원가계산 결과에 회신할 차례입니다. 회신이 오거나 기한이 지나면 평가를 마감할 수 있습니다.';
  }
  return NEXT[status];
}
