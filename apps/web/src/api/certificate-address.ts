import { addressOf } from './client.ts';

/** Where the file of a 사업자등록증 is read. */
export const certificateAddress = (certificateId: string): string =>
  addressOf('GET /company-certificates/{certificateId}/file', { params: { certificateId } });
