import { useId } from 'react';
import { Link } from 'react-router';

/** One thing that is missing, and where it is mended. */
export interface MissingItem {
  key: string;
  message: string;
  to: string;
}

/** Everything that keeps something from being submitted, each a link to its place. */
export function MissingList({ items, title }: { items: readonly MissingItem[]; title?: string }) {
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section className="error-summary" aria-labelledby={id}>
      <h2 className="error-summary-title" id={id}>
        {title ?? `제출하기 전에 채울 것이 ${String(items.length)}개 있습니다`}
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
