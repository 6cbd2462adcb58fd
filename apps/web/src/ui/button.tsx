import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';

type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
type ButtonSize = 'normal' | 'small' | 'large';

interface Look {
  look?: ButtonLook | undefined;
  size?: ButtonSize | undefined;
}

const classOf = ({ look = 'primary', size = 'normal' }: Look, className?: string): string =>
  ['button', `button-${look}`, `button-${size}`, className].filter(Boolean).join(' ');

/** A button; while `busy` it stays where it is, says so and takes no second press. */
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
      {busy ? (busyText ?? children) : children}
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
