import type { OpeningAlertLinkBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** Begins an alert that was asked for. */
export const confirmOpeningAlert = (body: OpeningAlertLinkBody) =>
  call('POST /opening-alerts/confirmation', { body, allowAnonymous: true });
