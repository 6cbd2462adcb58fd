import type { AccessView } from '@subsidy/contract';
import { roleLabel } from '@subsidy/rules';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { grouped, instantToSecond } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { KINDS } from './access-words.ts';
import { useAccesses, type AccessFilter } from './api/list-accesses.ts';

/** 접속기록: who, when, from where, whose, what, and why for files. */
export function AccessRows({ filter }: { filter: AccessFilter }) {
  const accesses = useAccesses(filter);
  return (
    <Loading query={accesses}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        if (rows.length === 0) return <EmptyState title="조건에 맞는 접속기록이 없습니다." />;
        return (
          <>
            <DataTable
              caption="접속기록"
              captionHidden
              dense
              columns={[
                {
                  key: 'at',
                  label: '언제',
                  cell: ({ at }) => <span className="number">{instantToSecond(at)}</span>,
                },
                {
                  key: 'who',
                  label: '누가 · 어디서',
                  rowHeader: true,
                  cell: ({ personName, role, address }) => (
                    <span className="cell-stack">
                      <span>{personName}</span>
                      <span className="muted small">{`${roleLabel(role)} · ${address}`}</span>
                    </span>
                  ),
                },
                { key: 'what', label: '무엇을', cell: (row) => <What row={row} /> },
                { key: 'whose', label: '누구의 정보', cell: whose },
                { key: 'times', label: '횟수', align: 'right', cell: ({ times }) => grouped(times) },
              ]}
              rows={rows}
              rowKey={({ id }) => id}
            />
            <LoadMore
              shown={rows.length}
              hasMore={accesses.hasNextPage}
              busy={accesses.isFetchingNextPage}
              onMore={() => void accesses.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}

function What({ row: { kind, route, reason } }: { row: AccessView }) {
  return (
    <span className="cell-stack">
      <span>{KINDS[kind]}</span>
      <code className="muted small hash">{route}</code>
      {reason !== null && <span className="small pre-wrap">사유: {reason}</span>}
    </span>
  );
}

function whose({ companyName, companyId, shown, kind }: AccessView) {
  if (companyName !== null) return companyName;
  if (companyId !== null) return <code className="small hash">{companyId}</code>;
  return kind === 'list' ? `${grouped(shown)}건` : '여러 사람';
}
