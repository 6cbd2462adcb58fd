import { useEffect, useRef } from 'react';
import { ko } from '../i18n/ko.ts';

/** One thing to mend and where it is. */
export interface SummaryItem {
  /** Id of the control, without #. */
  fieldId: string;
  message: string;
}

/** Everything that is wrong, on top of the form, each a link to its field. Takes the focus whenever `attempt` changes. */
export function ErrorSummary({
  items,
  attempt,
  title = ko.errorSummaryTitle,
}: {
  items: readonly SummaryItem[];
  /** Counts the tries to send; a new number moves the focus here. */
  attempt: number;
  title?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  const shown = items.length > 0;
  useEffect(() => {
    if (shown && attempt > 0) box.current?.focus();
  }, [attempt, shown]);
  if (!shown) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <h2 className="error-summary-title">
        {title} ({items.length}개)
      </h2>
      <ul>
        {items.map(({ fieldId, message }) => (
          <li key={`${fieldId} ${message}`}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                goToField(fieldId);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Scrolls to a control and puts the focus on it, or on the first control of its group. */
export function goToField(fieldId: string): void {
  const target = document.getElementById(fieldId);
  if (target === null) return;
  const control = target.matches('fieldset')
    ? (target.querySelector<HTMLElement>('input, select, textarea') ?? target)
    : target;
  target.scrollIntoView({ block: 'center' });
  control.focus({ preventScroll: true });
}
