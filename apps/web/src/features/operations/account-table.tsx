import { roleLabel } from '@subsidy/rules';
import { DataTable } from '../../ui/data-table.tsx';
import { dayOf, instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useAccounts } from './api/list-accounts.ts';

/** 계정. */
export function AccountTable() {
  const accounts = useAccounts();
  return (
    <Loading query={accounts}>
      {({ pages }) => {
        const rows = pages.flatMap(({ items }) => items);
        return (
          <>
            <DataTable
              caption="계정 목록"
              captionHidden
              dense
              columns={[
                {
                  key: 'person',
                  label: '사람',
                  rowHeader: true,
                  cell: (row) => (
                    <span className="cell-stack">
                      <span>{row.name}</span>
                      <span className="muted small">{row.email}</span>
                    </span>
                  ),
                },
                { key: 'role', label: '역할', cell: (row) => roleLabel(row.role) },
                { key: 'organization', label: '소속', cell: (row) => row.organization.name },
                {
                  key: 'confirmed',
                  label: '메일 확인',
                  cell: (row) =>
                    row.emailConfirmed ? (
                      <Badge tone="good">확인함</Badge>
                    ) : (
                      <Badge tone="attention">확인 전</Badge>
                    ),
                },
                { key: 'created', label: '가입', cell: (row) => dayOf(row.createdAt) },
                {
                  key: 'seen',
                  label: '마지막 로그인',
                  cell: (row) => (row.lastSignInAt === null ? '없음' : instant(row.lastSignInAt)),
                },
              ]}
              rows={rows}
              rowKey={(row) => row.id}
            />
            <LoadMore
              shown={rows.length}
              hasMore={accounts.hasNextPage}
              busy={accounts.isFetchingNextPage}
              onMore={() => void accounts.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}
