import { roleLabel } from '@subsidy/rules';
import { DataTable } from '../../ui/data-table.tsx';
import { grouped, instant } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { KINDS } from './access-words.ts';
import { useOwnAccesses } from './api/list-own-accesses.ts';

/** 누가 우리 회사 정보를 보았나: by role, newest first. */
export function OwnAccesses() {
  const accesses = useOwnAccesses();
  return (
    <div className="stack">
      <p className="muted">
        담당자, 평가위원, 공급기업 등이 우리 회사의 신청 내용과 서류를 연 기록입니다. 2년 동안 보관합니다.
      </p>
      <Loading query={accesses}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <p className="muted">아직 본 사람이 없습니다.</p>;
          return (
            <>
              <DataTable
                caption="우리 회사 정보를 본 기록"
                captionHidden
                dense
                columns={[
                  { key: 'at', label: '언제', rowHeader: true, cell: ({ at }) => instant(at) },
                  { key: 'who', label: '누가', cell: ({ role }) => roleLabel(role) },
                  { key: 'what', label: '무엇을', cell: ({ kind }) => KINDS[kind] },
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
    </div>
  );
}
