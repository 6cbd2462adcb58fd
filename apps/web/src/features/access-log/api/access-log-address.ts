import { addressOf } from '../../../api/client.ts';
import type { AccessFilter } from './list-accesses.ts';

/** Where the log of a month is downloaded, with the reason for it. */
export const accessLogAddress = (filter: AccessFilter, reason: string): string =>
  addressOf('GET /access-log/file', { query: { ...filter, reason } });
