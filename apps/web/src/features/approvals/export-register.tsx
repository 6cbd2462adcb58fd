import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { fileSize, grouped, instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useApprovalExports } from './api/list-exports.ts';
import { exportAddress } from './api/export-address.ts';

/** 내보내기 대장: who took which figures out, when, why, with the hash of the file. */
export function ExportRegister({ noticeId }: { noticeId: string | null }) {
  const exports = useApprovalExports(noticeId);
  return (
    <Loading query={exports}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <EmptyState title="내보낸 파일이 없습니다." />;
        return (
          <>
            <DataTable
              caption="내보낸 파일 목록"
              captionHidden
              dense
              columns={[
                {
                  key: 'file',
                  label: '파일',
                  rowHeader: true,
                  cell: (row) => (
                    <span className="cell-stack">
                      <a href={exportAddress(row.id)} download={row.fileName}>
                        {row.fileName}
                      </a>
                      <span className="muted small no-wrap">{fileSize(row.size)}</span>
                    </span>
                  ),
                },
                { key: 'rows', label: '건수', align: 'right', cell: (row) => grouped(row.rows) },
                {
                  key: 'government',
                  label: '정부지원금 합계(원)',
                  align: 'right',
                  cell: (row) => grouped(row.totals.governmentKrw),
                },
                { key: 'reason', label: '사유', cell: (row) => row.reason },
                {
                  key: 'who',
                  label: '누가 · 언제',
                  cell: (row) => (
                    <span className="cell-stack">
                      <span>{row.createdBy}</span>
                      <span className="muted small">{instant(row.createdAt)}</span>
                    </span>
                  ),
                },
                {
                  key: 'hash',
                  label: '지문 (sha256)',
                  cell: (row) => <code className="hash">{row.sha256}</code>,
                },
              ]}
              rows={rows}
              rowKey={(row) => row.id}
            />
            <LoadMore
              shown={rows.length}
              hasMore={exports.hasNextPage}
              busy={exports.isFetchingNextPage}
              onMore={() => void exports.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}
