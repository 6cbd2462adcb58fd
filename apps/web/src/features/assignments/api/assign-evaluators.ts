import type { AssignEvaluatorsBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 평가위원 배정. */
export const assignEvaluators = (applicationId: string, body: AssignEvaluatorsBody) =>
  call('POST /applications/{applicationId}/assignments', { params: { applicationId }, body });
