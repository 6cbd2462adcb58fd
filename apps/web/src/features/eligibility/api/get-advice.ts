import type { EligibilityCheckBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 지원 방안 for these answers, as the server works it out. */
export const getAdvice = (body: EligibilityCheckBody, signal: AbortSignal) =>
  call('POST /eligibility-checks/advice', { body, signal });
