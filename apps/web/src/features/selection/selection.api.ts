import type { CreateSelectionRunBody, NoticeSummary, ReturnSelectionRunBody } from '@subsidy/contract';
import { PROJECT_TYPES, type ProjectType } from '@subsidy/rules';
import { useInfiniteQuery, useMutation, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { keys } from '../../api/keys.ts';
import { caseCountQuery } from '../case/api/count-cases.ts';
import { refreshEveryCase } from '../case/refresh-case.ts';

/** 선정안 목록, newest first. */
export function useSelectionRuns() {
  return useInfiniteQuery({
    queryKey: keys.selectionRuns(),
    queryFn: ({ pageParam, signal }) => call('GET /selection-runs', { query: { cursor: pageParam }, signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** One run with its whole ranking. */
export function useSelectionRun(id: string) {
  return useQuery({
    queryKey: keys.selectionRun(id),
    queryFn: ({ signal }) => call('GET /selection-runs/{runId}', { params: { runId: id }, signal }),
  });
}

/** 선정안 작성. */
export function useCreateRun() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateSelectionRunBody) => call('POST /selection-runs', { body }),
    onSuccess: async (run) => {
      client.setQueryData(keys.selectionRun(run.id), run);
      await client.invalidateQueries({ queryKey: keys.selectionRuns() });
    },
  });
}

/** One step of a run: 제안, 버리기, 승인 or 반려. */
export type RunStep =
  { step: 'proposal' | 'discard' | 'approval' } | ({ step: 'return' } & ReturnSelectionRunBody);

/** Takes a step; what it changes (cases, approvals) is read again. */
export function useRunStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (taken: RunStep) =>
      taken.step === 'return'
        ? call('POST /selection-runs/{runId}/return', {
            params: { runId: id },
            body: { reason: taken.reason },
          })
        : call(`POST /selection-runs/{runId}/${taken.step}`, { params: { runId: id } }),
    onSuccess: async (run) => {
      client.setQueryData(keys.selectionRun(id), run);
      await Promise.all([
        client.invalidateQueries({ queryKey: keys.selectionRuns() }),
        client.invalidateQueries({ queryKey: keys.approvals() }),
        refreshEveryCase(client),
      ]);
    },
  });
}

const ON_THE_WAY = ['submitted', 'plan-open', 'plan-submitted', 'under-review'] as const;

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** How far the cases of one notice and type are. */
export interface NoticeProgress {
  notice: NoticeSummary;
  type: ProjectType;
  reviewed: number;
  /** In a stage before the end of the review. */
  onTheWay: number;
}

/** 평가 완료 건수 by notice and type; those without any case are left out. Undefined while it is loading. */
export function useNoticeProgress(notices: readonly NoticeSummary[]): NoticeProgress[] | undefined {
  const pairs = notices.flatMap((notice) => PROJECT_TYPES.map((type) => ({ notice, type })));
  const counts = useQueries({
    queries: pairs.map(({ notice, type }) => caseCountQuery({ noticeId: notice.id, type })),
  });
  if (counts.some(({ data }) => data === undefined)) return undefined;
  return pairs
    .map(({ notice, type }, index) => {
      const by = counts[index]?.data?.byStatus;
      const reviewed = by?.['review-completed'] ?? 0;
      return { notice, type, reviewed, onTheWay: sumOf(ON_THE_WAY.map((status) => by?.[status] ?? 0)) };
    })
    .filter(({ reviewed, onTheWay }) => reviewed + onTheWay > 0);
}
