import type { NoticeSummary } from '@subsidy/contract';
import { useQueries } from '@tanstack/react-query';
import { caseCountQuery } from '../case/api/count-cases.ts';

const ON_THE_WAY = ['submitted', 'plan-open', 'plan-submitted', 'under-review'] as const;

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** How far the cases of one notice and type are. */
export interface NoticeProgress {
  notice: NoticeSummary;
  type: string;
  typeLabel: string;
  reviewed: number;
  /** In a stage before the end of the review. */
  onTheWay: number;
}

/** 평가 완료 건수 by notice and type; those without any case are left out. Undefined while it is loading. */
export function useNoticeProgress(notices: readonly NoticeSummary[]): NoticeProgress[] | undefined {
  const pairs = notices.flatMap((notice) =>
    notice.types.map(({ type, label }) => ({ notice, type, typeLabel: label })),
  );
  const counts = useQueries({
    queries: pairs.map(({ notice, type }) => caseCountQuery({ noticeId: notice.id, type })),
  });
  if (counts.some(({ data }) => data === undefined)) return undefined;
  return pairs
    .map((pair, index) => {
      const by = counts[index]?.data?.byStatus;
      const reviewed = by?.['review-completed'] ?? 0;
      return { ...pair, reviewed, onTheWay: sumOf(ON_THE_WAY.map((status) => by?.[status] ?? 0)) };
    })
    .filter(({ reviewed, onTheWay }) => reviewed + onTheWay > 0);
}
