import type { EntityManager } from 'typeorm';
import type { EvaluatorStep } from '../mails/evaluator-step.ts';
import type { ReviewAssignment } from './review-assignment.entity.ts';

/**
 * Where the evaluation of a case stands for its TechnoPark. Call it after the evaluator's step was recorded: the writers of one case
 * queue up there, so that the last of several evaluators is told of as the last.
 */
export async function evaluatorStepOf(
  tx: EntityManager,
  { id, applicationId }: ReviewAssignment,
): Promise<EvaluatorStep> {
  const rows: Omit<EvaluatorStep, 'applicationId'>[] = await tx.query(
    `SELECT techno_park_code AS "technoParkCode", receipt_number AS "receiptNumber", waiting, completed
       FROM portal_assignment_office($1)`,
    [id],
  );
  const [step] = rows;
  if (step === undefined) throw new Error(`assignment ${id} has no case`);
  return { applicationId, ...step };
}
