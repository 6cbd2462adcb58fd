import type { ApplicationSummary } from '@subsidy/contract';
import { useEffect } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { LinkButton } from '../../ui/button.tsx';
import { CopyTable } from '../../ui/copy-table.tsx';
import { DataTable, type Sorting } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { deskColumns, rowsForSpreadsheet, sortRows } from './desk-columns.tsx';
import { filtersFrom, searchFrom, type DeskFilters } from './desk-filters.ts';
import { DeskSearch } from './desk-search.tsx';
import { useCaseCounts } from '../case/api/count-cases.ts';
import { useCaseList } from '../case/api/list-cases.ts';
import { forgetQueue } from './queue.ts';
import { StatusFilter } from './status-filter.tsx';
import { useSorting } from './use-sorting.ts';

/** The list of a desk: counts by status on top, filters that stay in the address, a sortable table. */
export function DeskList({ base, withTechnoPark }: { base: string; withTechnoPark: boolean }) {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [sorting, setSorting] = useSorting();
  const filters = filtersFrom(search);
  const counts = useCaseCounts({ regionCode: filters.regionCode });
  const list = useCaseList(filters);
  useEffect(forgetQueue, []);
  const change = (next: DeskFilters): void => void navigate(`${base}${searchFrom(next)}`, { replace: true });
  return (
    <div className="stack">
      <StatusFilter
        counts={counts.data}
        chosen={filters}
        linkTo={(chosen) => `${base}${searchFrom({ ...filters, ...chosen })}`}
      />
      <DeskSearch filters={filters} onChange={change} />
      <Loading query={list}>
        {({ pages }) => (
          <DeskRows
            rows={sortRows(
              pages.flatMap(({ items }) => items),
              sorting,
            )}
            base={base}
            search={searchFrom(filters)}
            withTechnoPark={withTechnoPark}
            sorting={sorting}
            onSort={setSorting}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        )}
      </Loading>
    </div>
  );
}

function DeskRows({
  rows,
  base,
  search,
  withTechnoPark,
  sorting,
  onSort,
  hasMore,
  busy,
  onMore,
}: {
  rows: readonly ApplicationSummary[];
  base: string;
  search: string;
  withTechnoPark: boolean;
  sorting: Sorting | undefined;
  onSort: (sorting: Sorting) => void;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}) {
  if (rows.length === 0) {
    return (
      <EmptyState
        title="조건에 맞는 신청이 없습니다."
        actions={
          search !== '' && (
            <LinkButton look="secondary" to={base}>
              조건 모두 지우기
            </LinkButton>
          )
        }
      >
        상태나 지역을 바꾸거나 찾는 말을 줄여 보세요.
      </EmptyState>
    );
  }
  return (
    <div className="stack-tight">
      <div className="row-apart">
        <p className="muted small">
          {hasMore && sorting !== undefined && '정렬은 지금 불러온 목록 안에서 합니다. '}
          <span className="with-keyboard">
            기업 이름을 누르면 상세 화면이 열리고, 거기서 <kbd>n</kbd> 다음 건, <kbd>p</kbd> 이전 건으로
            갑니다.
          </span>
        </p>
        <CopyTable rows={() => rowsForSpreadsheet(rows)} />
      </div>
      <DataTable
        caption="신청 목록"
        captionHidden
        dense
        columns={deskColumns((row) => `/applications/${row.id}${search}`, {
          withTechnoPark,
          withNotice: new Set(rows.map(({ noticeId }) => noticeId)).size > 1,
        })}
        rows={rows}
        rowKey={(row) => row.id}
        sorting={sorting}
        onSort={onSort}
      />
      <LoadMore shown={rows.length} hasMore={hasMore} busy={busy} onMore={onMore} />
    </div>
  );
}
