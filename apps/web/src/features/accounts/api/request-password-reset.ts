import type { RequestPasswordResetBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 비밀번호 찾기: the answer is the same whether the account exists or not. */
export const requestPasswordReset = (body: RequestPasswordResetBody) =>
  call('POST /password-resets', { body, allowAnonymous: true });
