import type { WithdrawBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 신청 철회. */
export const withdrawApplication = (applicationId: string, body: WithdrawBody) =>
  call('POST /applications/{applicationId}/withdrawal', { params: { applicationId }, body });
