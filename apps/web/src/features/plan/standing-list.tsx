import { Icon } from '../../ui/icon.tsx';

/** One rule and whether it is kept. */
export interface Standing {
  key: string;
  isKept: boolean;
  text: string;
}

/** Rules that are watched while one types: a sign and a word for each. */
export function StandingList({ items, label }: { items: readonly Standing[]; label: string }) {
  return (
    <ul className="standing plain-list" aria-label={label} aria-live="polite">
      {items.map(({ key, isKept, text }) => (
        <li key={key} className={isKept ? 'standing-kept' : 'standing-open'}>
          <Icon name={isKept ? 'success' : 'warning'} label={isKept ? '충족' : '확인 필요'} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
