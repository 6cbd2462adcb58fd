import { addressOf } from '../../../api/client.ts';

/** Where the public key is that receipts are checked with. */
export const receiptKeyAddress = (): string => addressOf('GET /receipts/key');
