const PATHS = {
  danger: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 5h2v7h-2zm0 9h2v2h-2z',
  success: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1.2 14.4-4-4 1.4-1.4 2.6 2.6 5.4-5.4 1.4 1.4z',
  warning: 'M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z',
  information: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 4h2v2h-2zm0 4h2v8h-2z',
  question:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm-1 15h2v2h-2zm1-11a4 4 0 0 1 4 4c0 2.2-3 2.6-3 5h-2c0-3.2 3-3.4 3-5a2 2 0 0 0-4 0H8a4 4 0 0 1 4-4z',
  'chevron-right': 'm9 5 7 7-7 7-1.4-1.4L13.2 12 7.6 6.4z',
  'chevron-down': 'm5 9 7 7 7-7-1.4-1.4L12 13.2 6.4 7.6z',
  check: 'm9.5 18-6-6 1.5-1.5 4.5 4.5L19 5.5 20.5 7z',
  close: 'm12 10.6 6-6L19.4 6l-6 6 6 6-1.4 1.4-6-6-6 6L4.6 18l6-6-6-6L6 4.6z',
  clock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 5v4.6l3.4 3.4-1.4 1.4-4-4V7z',
  file: 'M5 2h9l5 5v15H5zm8 2v4h4z',
  download: 'M11 3h2v9l3.5-3.5L18 10l-6 6-6-6 1.5-1.5L11 12zM4 19h16v2H4z',
  menu: 'M3 5h18v2H3zm0 6h18v2H3zm0 6h18v2H3z',
  person: 'M12 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10zm0 12c5 0 9 2.5 9 6v2H3v-2c0-3.5 4-6 9-6z',
  plus: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z',
  lock: 'M7 10V7a5 5 0 0 1 10 0v3h2v12H5V10zm2 0h6V7a3 3 0 0 0-6 0z',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside words; it never says anything alone unless it is given a label. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  const meaning = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" focusable="false" {...meaning}>
      <path d={PATHS[name]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
