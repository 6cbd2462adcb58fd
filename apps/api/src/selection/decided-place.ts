import type { FundingPlan } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { KeptReason } from './reason-text.ts';

/** 결정된 순위: an application's place, score and money as a run that was approved has them. */
export interface DecidedPlace extends KeptReason {
  rank: number;
  technicalScore: number;
  bonusPoints: number;
  score: number;
  blocks: Record<string, number>;
  fundingPlan: FundingPlan;
}

/** The application's place in the run that its result is of. Companies do not see runs, only their own place in that one. */
export async function decidedPlaceOf(tx: EntityManager, applicationId: string): Promise<DecidedPlace | null> {
  const rows: DecidedPlace[] = await tx.query(
    `SELECT rank, technical_score::float8 AS "technicalScore", bonus_points::float8 AS "bonusPoints",
            score::float8 AS score, blocks, funding_plan AS "fundingPlan", reason, reason_code AS "reasonCode",
            reason_values AS "reasonValues"
       FROM selection_items WHERE application_id = $1 AND run_id = portal_deciding_run($1)`,
    [applicationId],
  );
  return rows[0] ?? null;
}
