import { useSearchParams } from 'react-router';
import { Anchors } from '../../features/audit/anchors.tsx';
import { useAuditEvents } from '../../features/audit/api/list-audit-events.ts';
import { DecisionReplay } from '../../features/audit/decision-replay.tsx';
import { EventFilter } from '../../features/audit/event-filter.tsx';
import { EventList } from '../../features/audit/event-list.tsx';
import { Verification } from '../../features/audit/verification.tsx';
import { Page } from '../../ui/page.tsx';

/** 감사 기록: whether it is intact, and everything that happened. */
export function AuditPage() {
  const [search, setSearch] = useSearchParams();
  const action = search.get('action');
  const events = useAuditEvents(action);
  return (
    <Page title="감사 기록" width="wide">
      <div className="desk stack-loose">
        <Verification />
        <Anchors />
        <DecisionReplay />
        <section className="stack" aria-labelledby="events">
          <h2 id="events">모든 기록</h2>
          <EventFilter
            action={action}
            onChange={(next) => setSearch(next === null ? {} : { action: next }, { replace: true })}
          />
          <EventList events={events} historyLink={(id) => `/audit/applications/${id}`} />
        </section>
      </div>
    </Page>
  );
}
