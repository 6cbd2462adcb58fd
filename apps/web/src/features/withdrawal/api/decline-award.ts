import type { WithdrawBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 선정 포기. */
export const declineAward = (applicationId: string, body: WithdrawBody) =>
  call('POST /applications/{applicationId}/award-declination', { params: { applicationId }, body });
