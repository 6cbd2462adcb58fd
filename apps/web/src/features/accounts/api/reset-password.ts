import type { CompletePasswordResetBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 새 비밀번호, with the token of the mailed link. */
export const resetPassword = (body: CompletePasswordResetBody) =>
  call('POST /password-resets/completion', { body, allowAnonymous: true });
