import { useSearchParams } from 'react-router';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { useUser } from '../../api/session.ts';
import { CreateRunForm } from '../../features/selection/create-run-form.tsx';
import { RunList } from '../../features/selection/run-list.tsx';
import { useSelectionRuns } from '../../features/selection/api/list-runs.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 선정: make a run, see all runs. */
export function SelectionPage() {
  const { role } = useUser();
  const [search] = useSearchParams();
  const runs = useSelectionRuns();
  const notices = useNoticeList();
  return (
    <Page
      title="선정"
      width="wide"
      lead="평가가 끝난 신청의 순위를 만들고, 예산 안에서 선정을 제안하고 승인합니다. 이미 정한 결과를 다시 심의하려면 그 신청의 화면에서 시작합니다."
    >
      <div className="desk stack-loose">
        {role === 'officer' && (
          <Loading query={notices}>
            {(items) => (
              <CreateRunForm
                key={search.toString()}
                notices={items}
                initial={{ noticeId: search.get('noticeId'), type: search.get('type') }}
              />
            )}
          </Loading>
        )}
        <section className="stack-tight" aria-labelledby="runs">
          <h2 id="runs">선정안</h2>
          <Loading query={runs}>
            {({ pages }) => {
              const items = pages.flatMap((page) => page.items);
              if (items.length === 0) return <EmptyState title="아직 만든 선정안이 없습니다." />;
              return (
                <>
                  <RunList caption="선정안 목록" runs={items} />
                  <LoadMore
                    shown={items.length}
                    hasMore={runs.hasNextPage}
                    busy={runs.isFetchingNextPage}
                    onMore={() => void runs.fetchNextPage()}
                  />
                </>
              );
            }}
          </Loading>
        </section>
      </div>
    </Page>
  );
}
