import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Icon } from './icon.tsx';

/** Whether the page is about to be printed: what is folded on screen stands open on paper. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}

/** Something folded away whose contents are made only when it is opened, or printed. */
export function Fold({
  summary,
  children,
  open = false,
  printed = true,
}: {
  summary: ReactNode;
  children: () => ReactNode;
  open?: boolean;
  /** False where paper needs it no more than the screen does. */
  printed?: boolean;
}) {
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  const printing = usePrinting() && printed;
  if (open !== wasOpen) {
    setWasOpen(open);
    setOpen(open);
  }
  const shown = isOpen || printing;
  return (
    <details
      className="details"
      open={shown}
      onToggle={(event) => {
        if (!printing) setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <Icon name="chevron-right" />
        <span className="details-summary">{summary}</span>
      </summary>
      {shown && <div className="details-content">{children()}</div>}
    </details>
  );
}
