import type { FailedJobView } from '@subsidy/contract';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useFailedJobs } from './api/list-failed-jobs.ts';
import { useRequeueJob } from './api/requeue-job.ts';

const QUEUES: Readonly<Record<string, string>> = { mail: '메일 발송', scan: '악성코드 검사' };

/** 멈춘 작업: what was tried to the end, why it failed, and a way to try again. */
export function FailedJobs() {
  const jobs = useFailedJobs();
  const requeue = useRequeueJob();
  return (
    <Loading query={jobs}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <p className="muted">멈춘 작업이 없습니다.</p>;
        return (
          <>
            <ProblemBanner error={requeue.error} />
            <DataTable
              caption="멈춘 작업"
              captionHidden
              dense
              columns={[
                {
                  key: 'about',
                  label: '작업',
                  rowHeader: true,
                  cell: (row: FailedJobView) => (
                    <span className="cell-stack">
                      <span>{QUEUES[row.queue] ?? row.queue}</span>
                      <span className="muted small">{row.about}</span>
                    </span>
                  ),
                },
                { key: 'failed', label: '멈춘 때', cell: (row) => instant(row.failedAt) },
                { key: 'attempts', label: '시도', cell: (row) => `${String(row.attempts)}번` },
                {
                  key: 'error',
                  label: '마지막 오류',
                  cell: (row) => <span className="small">{row.error}</span>,
                },
                {
                  key: 'again',
                  label: '다시 보내기',
                  cell: (row) => (
                    <Button
                      look="secondary"
                      size="small"
                      busy={requeue.isPending && requeue.variables === row.id}
                      onClick={() => requeue.mutate(row.id)}
                    >
                      다시 보내기<span className="visually-hidden">: {row.about}</span>
                    </Button>
                  ),
                },
              ]}
              rows={rows}
              rowKey={(row) => row.id}
            />
            <LoadMore
              shown={rows.length}
              hasMore={jobs.hasNextPage}
              busy={jobs.isFetchingNextPage}
              onMore={() => void jobs.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}
