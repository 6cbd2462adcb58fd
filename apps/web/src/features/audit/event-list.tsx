import type { AuditEventView } from '@subsidy/contract';
import { roleLabel } from '@subsidy/rules';
import { Link } from 'react-router';
import { Details } from '../../ui/details.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { instantToSecond } from '../../ui/format.ts';
import { LoadMore } from '../../ui/load-more.tsx';
import { Loading } from '../../ui/loading.tsx';
import './event-list.css';

interface EventPages {
  data: { pages: readonly { items: readonly AuditEventView[] }[] } | undefined;
  error: unknown;
  refetch: () => unknown;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

const hasDetails = ({ details }: AuditEventView): boolean =>
  typeof details === 'object' && details !== null && Object.keys(details).length > 0;

/** Events, newest first: when, who, what; the bare record can be folded out. */
export function EventList({
  events,
  historyLink,
}: {
  events: EventPages;
  /** Where the history of one application stands; left out where this is it. */
  historyLink?: (applicationId: string) => string;
}) {
  return (
    <Loading query={events}>
      {({ pages }) => {
        const items = pages.flatMap((page) => page.items);
        if (items.length === 0) return <EmptyState title="조건에 맞는 기록이 없습니다." />;
        return (
          <>
            <ol className="event-list plain-list">
              {items.map((event) => (
                <li key={event.id} className="event">
                  <time className="event-time number" dateTime={event.at}>
                    {instantToSecond(event.at)}
                  </time>
                  <div className="event-text">
                    <p>
                      <strong>{event.actor}</strong>{' '}
                      <span className="muted small">
                        {event.actorRole === 'system' ? '포털' : roleLabel(event.actorRole)}
                      </span>{' '}
                      {event.label}
                    </p>
                    {event.applicationId !== null && historyLink !== undefined && (
                      <Link className="small" to={historyLink(event.applicationId)}>
                        이 신청의 모든 기록
                      </Link>
                    )}
                    <Details summary={<span className="small">기록 원문</span>}>
                      <p className="small">
                        {event.action} · {event.id}
                      </p>
                      {hasDetails(event) && (
                        <pre className="event-details">{JSON.stringify(event.details, null, 2)}</pre>
                      )}
                      <p className="small">
                        지문 <code className="hash">{event.hash}</code>
                      </p>
                    </Details>
                  </div>
                </li>
              ))}
            </ol>
            <LoadMore
              shown={items.length}
              hasMore={events.hasNextPage}
              busy={events.isFetchingNextPage}
              onMore={() => void events.fetchNextPage()}
            />
          </>
        );
      }}
    </Loading>
  );
}
