import type { ReactNode } from 'react';

/** A framed part of a page. */
export function Card({
  title,
  level = 2,
  actions,
  children,
  tone = 'plain',
  labelledBy,
}: {
  title?: ReactNode;
  level?: 2 | 3 | 4;
  actions?: ReactNode;
  children?: ReactNode;
  tone?: 'plain' | 'tint' | 'surface';
  labelledBy?: string;
}) {
  const Heading = `h${String(level)}` as 'h2' | 'h3' | 'h4';
  return (
    <section className={`card card-${tone}`} aria-labelledby={labelledBy}>
      {(title !== undefined || actions !== undefined) && (
        <div className="row-apart card-head">
          {title !== undefined && <Heading className="card-title">{title}</Heading>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** Names and values; stacks on a phone. */
export function Facts({ items }: { items: readonly { key: string; name: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map(({ key, name, value }) => (
        <div className="fact" key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
