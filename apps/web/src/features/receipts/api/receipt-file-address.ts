import { addressOf } from '../../../api/client.ts';

/** Where the PDF of one receipt is fetched. */
export const receiptFileAddress = (applicationId: string, receiptNumber: string): string =>
  addressOf('GET /applications/{applicationId}/receipt.pdf', {
    params: { applicationId },
    query: { receiptNumber },
  });
