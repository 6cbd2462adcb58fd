import type { ConfirmEmailBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 메일 주소 확인, with the token of the mailed link. */
export const confirmEmail = (body: ConfirmEmailBody) =>
  call('POST /accounts/email-confirmation', { body, allowAnonymous: true });
