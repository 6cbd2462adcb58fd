import { Link } from 'react-router';
import { useCaseList } from '../case/api/list-cases.ts';

/** 결정을 기다리는 부적합 재심의; nothing where none waits. */
export function WaitingReconsiderations() {
  const { data } = useCaseList({ reconsideration: 'waiting' });
  const waiting = data?.pages.flatMap(({ items }) => items) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="stack-tight" aria-labelledby="reconsiderations">
      <h2 id="reconsiderations">결정을 기다리는 부적합 재심의</h2>
      <ul className="plain-list stack-lines">
        {waiting.map(({ id, companyName, receiptNumber, noticeTitle }) => (
          <li key={id}>
            <Link to={`/applications/${id}`}>{companyName}</Link>{' '}
            <span className="muted small">
              <span className="number no-wrap">{receiptNumber}</span> · {noticeTitle}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
