import type { SaveScoresBody } from '@subsidy/contract';
import { call } from '../../../api/client.ts';

/** 점수 저장 of some criteria. */
export const saveScores = (assignmentId: string, body: SaveScoresBody) =>
  call('PUT /assignments/{assignmentId}/scores', { params: { assignmentId }, body });
