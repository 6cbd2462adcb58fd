import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';
import { useOnline } from './use-online.ts';

type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
type ButtonSize = 'normal' | 'small' | 'large';

const WAITS_FOR_LINE = '오프라인 – 연결되면 보냅니다';

interface Look {
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
}

const classOf = ({ look = 'primary', size = 'normal' }: Look, className?: string): string =>
  ['button', `button-${look}`, `button-${size}`, className].filter(Boolean).join(' ');

/** A button; while `busy` it stays where it is, says so and takes no second press. Without a connection it says that it waits for one. */
export function Button({
  look,
  size,
  busy = false,
  busyText,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look & { busy?: boolean; busyText?: string }) {
  const online = useOnline();
  return (
    <button
      {...rest}
      type={type}
      className={classOf({ look, size }, className)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy && <span className="spinner" aria-hidden="true" />}
      {busy ? (online ? (busyText ?? children) : WAITS_FOR_LINE) : children}
    </button>
  );
}

/** A link that looks like a button, for going to another page. */
export function LinkButton({ look, size, className, ...rest }: LinkProps & Look) {
  return <Link {...rest} className={classOf({ look, size }, className)} />;
}

/** A download or an outside address that looks like a button. */
export function AnchorButton({ look, size, className, children, ...rest }: ComponentProps<'a'> & Look) {
  return (
    <a {...rest} className={classOf({ look, size }, className)}>
      {children}
    </a>
  );
}
