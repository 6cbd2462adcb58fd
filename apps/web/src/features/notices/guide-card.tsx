import type { GuideNoticeView } from '@subsidy/contract';
import { Link } from 'react-router';
import { serverNow } from '../../api/now.ts';
import { GuideStatus } from './guide-status.tsx';
import { SupportList } from './guide-support.tsx';
import { guideWindowText } from './guide-window.ts';
import './notice-card.css';
import './guide-card.css';

/** One program of another office in a list: whether it is open, what it gives, whom to ask. */
export function GuideCard({ notice }: { notice: GuideNoticeView }) {
  return (
    <article className="card notice-card guide-card">
      <GuideStatus notice={notice} nowMs={serverNow()} />
      <h3>
        <Link to={`/programs/${notice.id}`} className="task-link">
          {notice.title}
        </Link>
      </h3>
      <p>{notice.terms.types[0]?.summary}</p>
      <SupportList types={notice.terms.types} />
      <p className="muted small">
        {guideWindowText(notice)} · {notice.terms.contact?.name}
      </p>
    </article>
  );
}
