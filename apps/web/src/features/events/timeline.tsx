import type { AuditEventView } from '@subsidy/contract';
import { roleLabel } from '@subsidy/rules';
import { dayOf, timeOf } from '../../ui/format.ts';
import { eventDays, eventDetails } from './event-details.ts';
import './timeline.css';

/** 신청 이력 by day, newest first: when, what, who. */
export function Timeline({ events }: { events: readonly AuditEventView[] }) {
  return (
    <div className="stack">
      {eventDays(events, dayOf).map(({ on, events: ofDay }) => (
        <section key={on} aria-label={on}>
          <h2 className="timeline-day">{on}</h2>
          <ol className="plain-list">
            {ofDay.map((event) => (
              <li key={event.id} className="timeline-event">
                <time className="number muted" dateTime={event.at}>
                  {timeOf(event.at)}
                </time>
                <div>
                  <p className="timeline-label">{event.label}</p>
                  <p className="muted small">
                    {event.actorRole === 'system' ? '포털' : `${event.actor} · ${roleLabel(event.actorRole)}`}
                  </p>
                  {eventDetails(event).map((sentence) => (
                    <p key={sentence} className="small pre-wrap">
                      {sentence}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
