import { ASSIGNMENT_LIFECYCLE } from '@subsidy/rules';
import { Injectable } from '@nestjs/common';
import type { DeclareConflictBody, ScoreSheetView } from '@subsidy/contract';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { evaluatorRecused } from '../mails/evaluator-recused.mail.ts';
import { Mails } from '../mails/mails.ts';
import { evaluatorStepOf } from './evaluator-step-of.ts';
import { scoreSheetOf } from './assignment.queries.ts';
import { assignmentOutOfOrder, lockAssignment } from './lock-assignment.ts';

/** 이해관계 확인: without a conflict the case opens, with one it stays closed for this evaluator. Declared once. */
@Injectable()
export class DeclareConflictService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  declare(assignmentId: string, body: DeclareConflictBody, actor: Actor): Promise<ScoreSheetView> {
    return this.transactions.as(actor, async (tx) => {
      const note = body.note ?? '';
      if (body.hasConflict && note === '') {
        const message = reviewWords.whichConflict;
        throw badFields({ field: 'note', code: 'required', message });
      }
      const now = this.clock.now();
      const assignment = await lockAssignment(tx, assignmentId, actor);
      if (assignment.status !== 'assigned') {
        throw assignmentOutOfOrder(assignment, reviewWords.declaredOnce);
      }
      takeStep(assignment, ASSIGNMENT_LIFECYCLE[body.hasConflict ? 'recuse' : 'declareNoConflict'], actor);
      assignment.conflictNote = note === '' ? null : note;
      assignment.declaredAt = now;
      await tx.save(assignment, { reload: false });
      await record(tx, actor, {
        action: 'application.conflict-declared',
        at: now,
        applicationId: assignment.applicationId,
        details: { assignmentId, hasConflict: body.hasConflict },
      });
      if (body.hasConflict)
        await this.mails.tell(tx, evaluatorRecused, await evaluatorStepOf(tx, assignment), now);
      return scoreSheetOf(tx, assignmentId);
    });
  }
}
