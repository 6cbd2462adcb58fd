import type { OpeningAlertLinkBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** Ends an alert and forgets its address. */
export const stopOpeningAlert = (body: OpeningAlertLinkBody) =>
  call('POST /opening-alerts/stop', { body, allowAnonymous: true });
