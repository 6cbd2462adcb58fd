import type { AutosaveBody } from '@subsidy/contract';
import { call, type RequestOptions } from '../../../api/client.ts';

/** 저장 of some fields of a draft; `by` and `keepalive` for what may outlive its page. */
export const saveFields = (
  applicationId: string,
  changes: AutosaveBody['changes'],
  options: Pick<RequestOptions, 'by' | 'keepalive'> = {},
) =>
  call('PATCH /applications/{applicationId}', { params: { applicationId }, body: { changes }, ...options });
