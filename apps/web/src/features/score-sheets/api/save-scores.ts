import type { SaveScoresBody } from '@subsidy/contract';
import { call, type RequestOptions } from '../../../api/client.ts';

/** 점수 저장 of some criteria; `keepalive` for what may outlive its page. */
export const saveScores = (
  assignmentId: string,
  body: SaveScoresBody,
  options: Pick<RequestOptions, 'keepalive'> = {},
) => call('PUT /assignments/{assignmentId}/scores', { params: { assignmentId }, body, ...options });
