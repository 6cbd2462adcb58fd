import { Injectable } from '@nestjs/common';
import type { ScoreSheetView } from '@subsidy/contract';
import { ASSIGNMENT_LIFECYCLE, evaluatorTotal, rubricOf, sheetProblems } from '@subsidy/rules';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { inWords } from '../http/refuse-problems.ts';
import { Mails } from '../mails/mails.ts';
import { sheetCompleted } from '../mails/sheet-completed.mail.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { BOUND_SHEETS } from './bound-reviews.ts';
import { evaluatorStepOf } from './evaluator-step-of.ts';
import { scoreSheetOf } from './assignment.queries.ts';
import { lockAssignment, openForScoring } from './lock-assignment.ts';
import { scoreItemsOf } from './score-items.ts';

/** 평가 완료: every criterion scored with its reason; the sheet is locked from then on, by the database too. */
@Injectable()
export class CompleteAssignmentService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  complete(assignmentId: string, actor: Actor): Promise<ScoreSheetView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const assignment = await lockAssignment(tx, assignmentId, actor);
      const application = await openForScoring(tx, assignment, actor);
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      const rubric = rubricOf(version.terms);
      const items = await scoreItemsOf(tx, assignmentId, rubric);
      const errors = inWords(sheetProblems(rubric, items));
      if (errors.length > 0) throw new Refusal('incomplete', { errors });
      takeStep(assignment, ASSIGNMENT_LIFECYCLE.complete, actor);
      assignment.completedAt = now;
      await tx.save(assignment, { reload: false });
      await record(tx, actor, {
        action: 'application.scores-completed',
        at: now,
        applicationId: application.id,
        details: { assignmentId, total: evaluatorTotal(items) },
        rows: await boundRows(tx, BOUND_SHEETS, [assignmentId]),
      });
      await this.mails.tell(tx, sheetCompleted, await evaluatorStepOf(tx, assignment), now);
      return scoreSheetOf(tx, assignmentId);
    });
  }
}
