import { addressOf } from '../../../api/client.ts';

/** Where the time stamp of an anchor is downloaded. */
export const stampAddress = (anchorId: string): string =>
  addressOf('GET /audit/anchors/{anchorId}/time-stamp', { params: { anchorId } });
