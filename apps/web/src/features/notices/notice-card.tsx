import type { NoticeSummary } from '@subsidy/contract';
import { Link } from 'react-router';
import { Countdown } from '../../ui/countdown.tsx';
import { dayOf, instant } from '../../ui/format.ts';
import { NoticeStatus } from './notice-status.tsx';
import './notice-card.css';

/** One notice of a list with its deadline. */
export function NoticeCard({ notice }: { notice: NoticeSummary }) {
  return (
    <article className="card notice-card">
      <div className="row-apart">
        <NoticeStatus notice={notice} />
        {notice.status === 'open' && <Countdown until={notice.closesAt} />}
        {notice.status === 'upcoming' && <span className="muted">{dayOf(notice.opensAt)}부터 접수</span>}
      </div>
      <h3>
        <Link to={`/notices/${notice.id}`} className="task-link">
          {notice.title}
        </Link>
      </h3>
      <p className="muted small">
        {notice.programLabel} · 접수 {dayOf(notice.opensAt)} ~ {instant(notice.closesAt)} (한국시간)
      </p>
    </article>
  );
}
