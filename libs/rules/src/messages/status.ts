import type { ApplicationStatus } from '../core/codes.ts';

/** How a status looks: quiet, moving, asking for something, good, or over. */
export type StatusTone = 'neutral' | 'progress' | 'attention' | 'good' | 'ended';

const STATUSES: Record<ApplicationStatus, { label: string; tone: StatusTone; next: string }> = {
  draft: {
    label: '작성 중',
    tone: 'neutral',
    next: '남은 항목을 채우고 접수 마감 전에 제출하세요.',
  },
  submitted: {
    label: '제출 완료, 요건검토 중',
    tone: 'progress',
    next: '테크노파크가 서류와 자격을 확인합니다. 결과는 메일로 알려 드립니다.',
  },
  'requirements-not-met': {
    label: '요건 부적합',
    tone: 'ended',
    next: '자격 요건에 맞지 않아 절차가 끝났습니다. 사유를 확인하고 관할 테크노파크에 문의하세요.',
  },
  'plan-open': {
    label: '사업계획서 작성',
    tone: 'attention',
    next: '사업계획서를 쓰고 계획서 마감 전에 제출하세요.',
  },
  'plan-submitted': {
    label: '계획서 제출 완료',
    tone: 'progress',
    next: '테크노파크가 평가위원을 정하고 기술성평가를 시작합니다.',
  },
  'under-review': {
    label: '평가 중',
    tone: 'progress',
    next: '기술성평가, 현장확인과 원가계산을 하고 있습니다.',
  },
  'review-completed': {
    label: '평가 완료',
    tone: 'progress',
    next: '전담기관이 점수 순서와 예산에 따라 선정 결과를 정합니다.',
  },
  selected: {
    label: '선정',
    tone: 'good',
    next: '선정되었습니다. 전담기관과 관할 테크노파크가 협약 절차를 안내합니다.',
  },
  reserve: {
    label: '예비',
    tone: 'attention',
    next: '예비로 선정되었습니다. 예산이 남거나 포기하는 기업이 생기면 차례로 알려 드립니다.',
  },
  'not-selected': {
    label: '미선정',
    tone: 'ended',
    next: '선정되지 않았습니다. 결과 화면에서 영역별 점수와 사유를 확인하세요.',
  },
  withdrawn: { label: '철회', tone: 'ended', next: '신청을 철회했습니다.' },
};

/** 신청 상태; where no plan is handed in nothing is said of one. */
export const statusLabel = (status: ApplicationStatus, hasPlan = true): string =>
  status === 'plan-submitted' && !hasPlan ? '평가 준비' : STATUSES[status].label;
/** The tone of a status. */
export const statusTone = (status: ApplicationStatus): StatusTone => STATUSES[status].tone;
/** One sentence of what happens next. */
export const statusNext = (status: ApplicationStatus): string => STATUSES[status].next;
