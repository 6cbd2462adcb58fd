import type { AssignmentStatus } from '../lifecycle/assignment-lifecycle.ts';
import type { SelectionRunStatus } from '../lifecycle/selection-run-lifecycle.ts';
import type { StatusTone } from './status.ts';

const ASSIGNMENTS: Readonly<Record<AssignmentStatus, { label: string; tone: StatusTone; next: string }>> = {
  assigned: { label: '이해충돌 신고 대기', tone: 'attention', next: '이해충돌 여부를 신고하세요' },
  declared: { label: '평가 중', tone: 'progress', next: '점수 입력 이어서 하기' },
  recused: { label: '회피', tone: 'neutral', next: '회피한 과제' },
  completed: { label: '평가 완료', tone: 'good', next: '제출한 평가 보기' },
};

/** 배정 상태 in words, how it looks, and what the evaluator does with it next. */
export const assignmentWords = (status: AssignmentStatus): (typeof ASSIGNMENTS)[AssignmentStatus] =>
  ASSIGNMENTS[status];

/** Whether an assignment waits for its evaluator. */
export const isAssignmentOpen = (status: AssignmentStatus): boolean =>
  status === 'assigned' || status === 'declared';

const RUNS: Readonly<Record<SelectionRunStatus, { label: string; tone: StatusTone }>> = {
  draft: { label: '작성 중', tone: 'neutral' },
  proposed: { label: '승인 대기', tone: 'attention' },
  returned: { label: '반려', tone: 'ended' },
  approved: { label: '승인', tone: 'good' },
  discarded: { label: '버림', tone: 'ended' },
  withdrawn: { label: '제안 철회', tone: 'ended' },
};

/** 선정안 상태 in words, and how it looks. */
export const runWords = (status: SelectionRunStatus): (typeof RUNS)[SelectionRunStatus] => RUNS[status];

interface ListedRun {
  noticeId: string;
  type: string;
  kind: string;
  status: SelectionRunStatus;
  createdAt: string;
  /** 재심의: of its one application. */
  companyName?: string | null;
}

/** 제안하지 않은 선정안 that are work: of a notice, type and kind (an appeal: of a company) only the newest run, where it is a draft. */
export function waitingDrafts<Run extends ListedRun>(runs: readonly Run[]): Run[] {
  const newest = new Map<string, Run>();
  for (const run of runs) {
    const key = `${run.noticeId} ${run.type} ${run.kind} ${run.companyName ?? ''}`;
    const former = newest.get(key);
    if (former === undefined || Date.parse(run.createdAt) > Date.parse(former.createdAt))
      newest.set(key, run);
  }
  return [...newest.values()].filter(({ status }) => status === 'draft');
}
