import { roleLabel } from '@subsidy/rules';
import { DataTable } from '../../ui/data-table.tsx';
import { instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { CHANGES } from './access-words.ts';
import { useRightsChanges } from './api/list-rights-changes.ts';

/** 권한 변경 기록: who was given which part, and who no longer has it. */
export function RightsChanges() {
  const changes = useRightsChanges();
  return (
    <Loading query={changes}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        return (
          <>
            <DataTable
              caption="권한 변경 기록"
              captionHidden
              dense
              columns={[
                { key: 'at', label: '언제', cell: ({ at }) => <span className="number">{instant(at)}</span> },
                {
                  key: 'person',
                  label: '사람',
                  rowHeader: true,
                  cell: ({ personName, role, organizationName }) => (
                    <span className="cell-stack">
                      <span>{personName}</span>
                      <span className="muted small">
                        {[organizationName, roleLabel(role)].filter(Boolean).join(', ')}
                      </span>
                    </span>
                  ),
                },
                { key: 'change', label: '변경', cell: ({ change }) => CHANGES[change] },
                { key: 'by', label: '바꾼 사람', cell: ({ byName }) => byName ?? '기록 없음' },
                { key: 'reason', label: '사유', cell: ({ reason }) => reason ?? '' },
              ]}
              rows={rows}
              rowKey={({ id }) => id}
            />
            <LoadMore
              shown={rows.length}
              hasMore={changes.hasNextPage}
              busy={changes.isFetchingNextPage}
              onMore={() => void changes.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}
