import { useEffect, useId, useRef, type ReactNode } from 'react';
import { ko } from '../i18n/ko.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

/** A native dialog: the browser keeps the focus inside and gives it back. */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
  dismissible = true,
}: {
  open: boolean;
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  actions?: ReactNode;
  /** False where Escape must not close it. */
  dismissible?: boolean;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open === open) return;
    if (open) {
      element.showModal();
      // The first thing to fill in, not the button that closes.
      element.querySelector<HTMLElement>('input:not([readonly]), select, textarea')?.focus();
    } else element.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissible) onClose();
      }}
    >
      {open && (
        <div className="dialog-body">
          <div className="row-apart">
            <h2 className="dialog-title" id={titleId}>
              {title}
            </h2>
            {dismissible && (
              <Button look="quiet" size="small" onClick={onClose} aria-label={ko.close}>
                <Icon name="close" />
              </Button>
            )}
          </div>
          <div className="stack-tight">{children}</div>
          {actions !== undefined && <div className="dialog-actions">{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
