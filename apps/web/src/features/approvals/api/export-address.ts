import { addressOf } from '../../../api/client.ts';

/** Where an exported file is fetched. */
export const exportAddress = (exportId: string): string =>
  addressOf('GET /approval-exports/{exportId}/file', { params: { exportId } });
