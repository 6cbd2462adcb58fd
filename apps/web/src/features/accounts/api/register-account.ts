import type { RegisterBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 가입. */
export const registerAccount = (body: RegisterBody) => call('POST /accounts', { body, allowAnonymous: true });
