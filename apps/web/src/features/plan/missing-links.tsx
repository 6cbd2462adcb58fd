import { Link } from 'react-router';

/** One thing that is missing, and where it is mended. */
export interface MissingLink {
  key: string;
  message: string;
  to: string;
}

/** Everything that keeps the plan from being submitted, each a link to its place. */
export function MissingLinks({ items }: { items: readonly MissingLink[] }) {
  return (
    <section className="error-summary" aria-labelledby="missing-title">
      <h2 className="error-summary-title" id="missing-title">
        제출하기 전에 채울 것이 {items.length}개 있습니다
      </h2>
      <ul>
        {items.map(({ key, message, to }) => (
          <li key={key}>
            <Link to={to}>{message}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
