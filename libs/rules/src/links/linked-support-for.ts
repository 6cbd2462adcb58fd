import { dayInKorea } from '../core/calendar.ts';
import type { Citation } from '../core/citation.ts';
import type { EligibilityInput } from '../core/facts.ts';
import { LINK_FITS, type LinkedSupport, type LinkJudgement, type LinkWindow } from './linked-support.ts';
import { LINKED_SUPPORTS } from './linked-supports.ts';

/** Where a day lies in the window of a support; `not-stated` where none is. */
const LINK_WINDOW_STATES = ['open', 'not-yet', 'not-stated', 'closed'] as const;
export type LinkWindowState = (typeof LINK_WINDOW_STATES)[number];

/** 연계 지원 for one company, as data. */
export interface FittingSupport extends LinkJudgement {
  id: string;
  titleKo: string;
  gives: string;
  window: LinkWindow | null;
  windowState: LinkWindowState;
  cite: Citation;
}

/** 연계 지원 by fit, then by what is open; equals in the order of the list. The same in gives the same out. */
export function linkedSupportFor(
  input: EligibilityInput,
  asOf: Date,
  supports: readonly LinkedSupport[] = LINKED_SUPPORTS,
): FittingSupport[] {
  const on = dayInKorea(asOf);
  return supports
    .map(({ id, titleKo, gives, fits, window, cite }) => ({
      id,
      titleKo,
      gives,
      ...fits(input),
      window,
      windowState: windowStateOn(window, on),
      cite,
    }))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

const placeOf = ({ fit, windowState }: FittingSupport): number =>
  LINK_FITS.indexOf(fit) * LINK_WINDOW_STATES.length + LINK_WINDOW_STATES.indexOf(windowState);

function windowStateOn(window: LinkWindow | null, on: string): LinkWindowState {
  if (window === null) return 'not-stated';
  if (window.opensOn !== null && on < window.opensOn) return 'not-yet';
  return window.closesOn !== null && on > window.closesOn ? 'closed' : 'open';
}
