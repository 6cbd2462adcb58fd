import type { RequirementCheckBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 요건검토 결과 기록. */
export const recordRequirementCheck = (applicationId: string, body: RequirementCheckBody) =>
  call('POST /applications/{applicationId}/requirement-check', { params: { applicationId }, body });
