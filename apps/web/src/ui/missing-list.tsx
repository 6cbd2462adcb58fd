import { useEffect, useId, useRef } from 'react';
import { Link } from 'react-router';

/** One thing that is missing, and where it is mended. */
export interface MissingItem {
  key: string;
  message: string;
  /** Null where it stands on this page already. */
  to: string | null;
}

/** Everything that keeps something from being submitted, each a link to its place. Takes the focus whenever `attempt` changes. */
export function MissingList({
  items,
  title,
  attempt = 0,
}: {
  items: readonly MissingItem[];
  title?: string;
  /** Counts the tries to send; a new number moves the focus here. */
  attempt?: number;
}) {
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (items.length === 0) return null;
  return (
    <section className="error-summary" aria-labelledby={id} tabIndex={-1} ref={box}>
      <h2 className="error-summary-title" id={id}>
        {title ?? `제출하기 전에 채울 것이 ${String(items.length)}개 있습니다`}
      </h2>
      <ul>
        {items.map(({ key, message, to }) => (
          <li key={key}>{to === null ? message : <Link to={to}>{message}</Link>}</li>
        ))}
      </ul>
    </section>
  );
}
