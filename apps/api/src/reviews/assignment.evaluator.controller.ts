import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import type { MyAssignmentView, Page, SavedScoresView, ScoreSheetView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { DraftBody } from '../http/body-limits.ts';
import { AssignmentQueries } from './assignment.queries.ts';
import { CompleteAssignmentService } from './complete-assignment.service.ts';
import { DeclareConflictService } from './declare-conflict.service.ts';
import { DeclareConflictRequest, OwnAssignmentsQuery, SaveScoresRequest } from './review.dto.ts';
import { SaveScoresService } from './save-scores.service.ts';

/** 내 평가: the evaluator's own assignments. */
@Controller('assignments')
@AllowRoles('evaluator')
export class AssignmentEvaluatorController {
  constructor(
    private readonly assignments: AssignmentQueries,
    private readonly declareConflict: DeclareConflictService,
    private readonly saveScores: SaveScoresService,
    private readonly completeAssignment: CompleteAssignmentService,
  ) {}

  @Get()
  list(@Query() query: OwnAssignmentsQuery, @CurrentActor() actor: Actor): Promise<Page<MyAssignmentView>> {
    return this.assignments.listOwn(query, actor);
  }

  @Get(':assignmentId')
  scoreSheet(
    @Param('assignmentId', ParseUUIDPipe) assignmentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ScoreSheetView> {
    return this.assignments.scoreSheet(assignmentId, actor);
  }

  @Put(':assignmentId/conflict-declaration')
  declare(
    @Param('assignmentId', ParseUUIDPipe) assignmentId: string,
    @Body() body: DeclareConflictRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ScoreSheetView> {
    return this.declareConflict.declare(assignmentId, body, actor);
  }

  @DraftBody()
  @Put(':assignmentId/scores')
  save(
    @Param('assignmentId', ParseUUIDPipe) assignmentId: string,
    @Body() { items }: SaveScoresRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SavedScoresView> {
    return this.saveScores.save(assignmentId, items, actor);
  }

  @Post(':assignmentId/completion')
  @HttpCode(200)
  complete(
    @Param('assignmentId', ParseUUIDPipe) assignmentId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ScoreSheetView> {
    return this.completeAssignment.complete(assignmentId, actor);
  }
}
