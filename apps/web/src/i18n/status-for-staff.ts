import type { ApplicationStatus } from '@subsidy/rules';

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

/** What a status means to those who work on the case; `statusNext` says it to the company. */
export const statusForStaff = (status: ApplicationStatus): string => NEXT[status];
