import type { VerifyReceiptBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 접수증 확인, by its four values. */
export const verifyReceipt = (body: VerifyReceiptBody) =>
  call('POST /receipts/verification', { body, allowAnonymous: true });
