import { AskForOpeningBody, OpeningAlertLinkBody } from '../bodies/opening-alerts.ts';
import { nothing, route } from './route.ts';

/** The same answer whether an address is known or not. */
export const ASK_FOR_OPENING = route('POST /opening-alerts', {
  access: 'public',
  body: AskForOpeningBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: nothing(202),
});

export const CONFIRM_OPENING_ALERT = route('POST /opening-alerts/confirmation', {
  access: 'public',
  body: OpeningAlertLinkBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: nothing(204),
});

export const STOP_OPENING_ALERT = route('POST /opening-alerts/stop', {
  access: 'public',
  body: OpeningAlertLinkBody,
  weight: 'small',
  perAddress: 'account-link',
  answer: nothing(204),
});
