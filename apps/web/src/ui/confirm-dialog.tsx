import type { ReactNode } from 'react';
import { ko } from '../i18n/ko.ts';
import { ProblemBanner } from './banner.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

/** The consequence in words before something that cannot be taken back. */
export function ConfirmDialog({
  open,
  title,
  children,
  action,
  danger = false,
  busy,
  error,
  onConfirm,
  onClose,
}: {
  open: boolean;
  title: string;
  children: ReactNode;
  /** Words of the button that does it. */
  action: string;
  danger?: boolean;
  busy: boolean;
  error?: unknown;
  onConfirm: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog
      open={open}
      title={title}
      onClose={onClose}
      dismissible={!busy}
      actions={
        <>
          <Button
            look={danger ? 'danger' : 'primary'}
            busy={busy}
            busyText="처리하는 중…"
            onClick={onConfirm}
          >
            {action}
          </Button>
          <Button look="secondary" onClick={() => !busy && onClose()}>
            {ko.cancel}
          </Button>
        </>
      }
    >
      {children}
      <ProblemBanner error={error} />
    </Dialog>
  );
}
