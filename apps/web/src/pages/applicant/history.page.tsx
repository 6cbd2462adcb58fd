import type { AuditEventView } from '@subsidy/contract';
import { useParams } from 'react-router';
import { useCase } from '../../features/case/api/get-case.ts';
import { useCaseEvents } from '../../features/case/api/list-case-events.ts';
import { Timeline } from '../../features/events/timeline.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Page } from '../../ui/page.tsx';
import { trailOf } from './application-frame.tsx';

/** 처리 기록: who did what when, newest first. */
export function HistoryPage() {
  const { applicationId = '' } = useParams();
  const application = useCase(applicationId);
  const events = useCaseEvents(applicationId);
  return (
    <Loading query={application}>
      {(found) => (
        <Page
          title="처리 기록"
          trail={trailOf(found)}
          lead="이 신청에서 있었던 일을 새 것부터 보여 드립니다."
        >
          <Loading query={events}>
            {({ pages }) => (
              <Events
                events={pages.flatMap(({ items }) => items)}
                hasMore={events.hasNextPage}
                busy={events.isFetchingNextPage}
                onMore={() => void events.fetchNextPage()}
              />
            )}
          </Loading>
        </Page>
      )}
    </Loading>
  );
}

function Events({
  events,
  ...more
}: {
  events: AuditEventView[];
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}) {
  if (events.length === 0) return <EmptyState title="아직 기록이 없습니다." />;
  return (
    <>
      <Timeline events={events} />
      <LoadMore shown={events.length} {...more} />
    </>
  );
}
