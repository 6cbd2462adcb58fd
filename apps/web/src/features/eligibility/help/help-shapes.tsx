import type { ReactNode } from 'react';
import type { HelpTopic } from '../../../i18n/help-words.ts';

const SCREEN = <path d="M8 10h32v22H8zM24 32v6M16 38h16" />;
const MACHINE = <path d="M8 38V20h16l6 6h10v12zM14 20v-8h6v8" />;
const GEAR = <path d="M24 17a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM24 9v8M24 31v8M9 24h8M31 24h8" />;
const PERSON = <path d="M24 9a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12 40c0-16 24-16 24 0z" />;
const FACTORY = <path d="M6 40V24l12-6v6l12-6v6l12-6v22zM14 32h4M24 32h4M34 32h4" />;
const LIST = <path d="M12 7h24v34H12zM17 16l2 2 4-4M17 26l2 2 4-4M27 17h5M27 27h5M17 35h15" />;

/** A line drawing for each step of each topic, in the order of its words. */
export const HELP_SHAPES: Readonly<Record<HelpTopic, readonly ReactNode[]>> = {
  levels: [
    <>
      {SCREEN}
      <path d="M14 26v-5M20 26v-9M26 26v-6" />
    </>,
    <>
      {MACHINE}
      <path d="M30 8v10M26 12l4-4 4 4" />
    </>,
    <>
      {MACHINE}
      <path d="M34 8v10M30 14l4 4 4-4" />
    </>,
    <>
      {FACTORY}
      <path d="M30 12a8 8 0 0 0-14-4M16 3v5h5" />
    </>,
  ],
  ai: [
    <path key="see" d="M5 24c10-16 28-16 38 0-10 16-28 16-38 0zM24 18a6 6 0 1 0 0 12 6 6 0 0 0 0-12z" />,
    <path key="predict" d="M8 8v32h32M12 32l8-8 6 4 12-14M32 14h6v6" />,
    GEAR,
    <path key="talk" d="M7 9h34v22H22l-8 8v-8H7zM15 18h18M15 24h10" />,
    <path key="create" d="M12 6h18l8 8v28H12zM30 6v8h8M18 22h14M18 28h14M18 34h8" />,
  ],
  inKind: [
    <path key="cash" d="M6 12h36v24H6zM24 18a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM12 18v.1M36 30v.1" />,
    PERSON,
  ],
  independence: [
    <path key="big" d="M10 42V6h28v36zM18 14h4M26 14h4M18 22h4M26 22h4M18 30h4M26 30h4M22 42v-6h4v6" />,
    FACTORY,
  ],
  pool: [
    <>
      {SCREEN}
      <path d="M20 17l-4 4 4 4M28 17l4 4-4 4" />
    </>,
    LIST,
    <path
      key="together"
      d="M15 12a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM33 12a5 5 0 1 0 0 10 5 5 0 0 0 0-10zM6 38c0-14 18-14 18 0zM24 38c0-14 18-14 18 0z"
    />,
  ],
  mentoring: [PERSON, GEAR, LIST],
};
