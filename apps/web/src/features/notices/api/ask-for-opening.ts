import type { AskForOpeningBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 접수 알림: the answer is the same whether the address is known or not. */
export const askForOpening = (body: AskForOpeningBody) =>
  call('POST /opening-alerts', { body, allowAnonymous: true });
