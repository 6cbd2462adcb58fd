import type { AssignmentStatus } from '@subsidy/contract';
import type { StatusTone } from '@subsidy/rules';

/** 배정 상태 in words, the same everywhere. */
export const ASSIGNMENT_WORDS: Readonly<Record<AssignmentStatus, { label: string; tone: StatusTone }>> = {
  assigned: { label: '이해충돌 신고 대기', tone: 'attention' },
  declared: { label: '평가 중', tone: 'progress' },
  recused: { label: '회피', tone: 'neutral' },
  completed: { label: '평가 완료', tone: 'good' },
};
