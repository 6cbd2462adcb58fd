import { Controller } from '@nestjs/common';
import {
  OWN_ASSIGNMENTS,
  SCORE_SHEET,
  DECLARE_CONFLICT,
  SAVE_SCORES,
  COMPLETE_ASSIGNMENT,
} from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, MyAssignmentView, Page, SavedScoresView, ScoreSheetView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { AssignmentQueries } from './assignment.queries.ts';
import { CompleteAssignmentService } from './complete-assignment.service.ts';
import { DeclareConflictService } from './declare-conflict.service.ts';
import { SaveScoresService } from './save-scores.service.ts';

/** 내 평가: the evaluator's own assignments. */
@Controller()
export class AssignmentEvaluatorController {
  constructor(
    private readonly assignments: AssignmentQueries,
    private readonly declareConflict: DeclareConflictService,
    private readonly saveScores: SaveScoresService,
    private readonly completeAssignment: CompleteAssignmentService,
  ) {}

  @Route(OWN_ASSIGNMENTS)
  list(
    @Input() { query }: InputOf<typeof OWN_ASSIGNMENTS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<MyAssignmentView>> {
    return this.assignments.listOwn(query, actor);
  }

  @Route(SCORE_SHEET)
  scoreSheet(
    @Input() { params: { assignmentId } }: InputOf<typeof SCORE_SHEET>,
    @CurrentActor() actor: Actor,
  ): Promise<ScoreSheetView> {
    return this.assignments.scoreSheet(assignmentId, actor);
  }

  @Route(DECLARE_CONFLICT)
  declare(
    @Input() { params: { assignmentId }, body }: InputOf<typeof DECLARE_CONFLICT>,
    @CurrentActor() actor: Actor,
  ): Promise<ScoreSheetView> {
    return this.declareConflict.declare(assignmentId, body, actor);
  }

  @Route(SAVE_SCORES)
  save(
    @Input() { params: { assignmentId }, body: { items } }: InputOf<typeof SAVE_SCORES>,
    @CurrentActor() actor: Actor,
  ): Promise<SavedScoresView> {
    return this.saveScores.save(assignmentId, items, actor);
  }

  @Route(COMPLETE_ASSIGNMENT)
  complete(
    @Input() { params: { assignmentId } }: InputOf<typeof COMPLETE_ASSIGNMENT>,
    @CurrentActor() actor: Actor,
  ): Promise<ScoreSheetView> {
    return this.completeAssignment.complete(assignmentId, actor);
  }
}
