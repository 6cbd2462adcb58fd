import { Icon } from '../../ui/icon.tsx';
import './standing-list.css';

/** One rule and whether it is kept. */
export interface Standing {
  key: string;
  isKept: boolean;
  text: string;
}

/** Rules that are watched while one types: a sign and a word for each. */
export function StandingList({
  items,
  label,
  isStarted = true,
}: {
  items: readonly Standing[];
  label: string;
  /** False before anything was entered: rules are named then, nobody is warned. */
  isStarted?: boolean;
}) {
  const open = isStarted
    ? ({ name: 'warning', label: '확인 필요' } as const)
    : ({ name: 'information', label: '규칙' } as const);
  return (
    <ul className="standing plain-list" aria-label={label} aria-live="polite">
      {items.map(({ key, isKept, text }) => (
        <li key={key} className={isKept ? 'standing-kept' : isStarted ? 'standing-open' : undefined}>
          <Icon {...(isKept ? { name: 'success', label: '충족' } : open)} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
