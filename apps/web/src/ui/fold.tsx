import { useState, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { usePrinting } from './use-printing.ts';

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
