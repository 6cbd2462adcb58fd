import type { MyAssignmentView } from '@subsidy/contract';
import { assignmentWords, isAssignmentOpen } from '@subsidy/rules/case';
import { Link } from 'react-router';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { dayOf } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { useMyAssignments } from './api/list-assignments.ts';
import { AssignmentBadge } from './assignment-badge.tsx';

const isOpen = ({ status }: MyAssignmentView): boolean => isAssignmentOpen(status);

/** What waits for me, then what is done. */
export function MyAssignments() {
  const assignments = useMyAssignments();
  return (
    <Loading query={assignments}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        const waiting = items.filter(isOpen);
        const done = items.filter((item) => !isOpen(item));
        if (items.length === 0) {
          return (
            <EmptyState title="배정받은 평가가 없습니다.">
              테크노파크가 과제를 배정하면 메일로 알려 드리고 여기에 보입니다.
            </EmptyState>
          );
        }
        return (
          <div className="stack-loose">
            <section className="stack-tight" aria-labelledby="waiting">
              <h2 id="waiting">해야 할 평가 {waiting.length}건</h2>
              {waiting.length === 0 ? (
                <p className="muted">모두 마쳤습니다.</p>
              ) : (
                <AssignmentTable caption="해야 할 평가" items={waiting} />
              )}
            </section>
            {done.length > 0 && (
              <section className="stack-tight" aria-labelledby="done">
                <h2 id="done">마친 평가 {done.length}건</h2>
                <AssignmentTable caption="마친 평가" items={done} />
              </section>
            )}
            <LoadMore
              shown={items.length}
              hasMore={assignments.hasNextPage}
              busy={assignments.isFetchingNextPage}
              onMore={() => void assignments.fetchNextPage()}
            />
          </div>
        );
      }}
    </Loading>
  );
}

function AssignmentTable({ caption, items }: { caption: string; items: readonly MyAssignmentView[] }) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        {
          key: 'company',
          label: '과제의 당사자',
          rowHeader: true,
          cell: (row) => (
            <span className="cell-stack">
              <Link to={`/assignments/${row.id}`}>{row.companyName}</Link>
              <span className="muted small">
                공급기업 {row.supplierName ?? '없음'} · {row.noticeTitle}
              </span>
            </span>
          ),
        },
        {
          key: 'status',
          label: '상태',
          cell: (row) => <AssignmentBadge status={row.status} />,
        },
        {
          key: 'progress',
          label: '지표',
          align: 'right',
          cell: (row) => `${String(row.scored)} / ${String(row.criteria)}`,
        },
        { key: 'assigned', label: '배정', cell: (row) => dayOf(row.assignedAt) },
        { key: 'next', label: '할 일', cell: (row) => assignmentWords(row.status).next },
      ]}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}
