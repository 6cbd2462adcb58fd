import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { EvaluatorView, Page, StaffScoreSheetView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { AssignmentQueries } from './assignment.queries.ts';
import { EvaluatorQueries } from './evaluator.queries.ts';
import { EvaluatorsQuery } from './review.dto.ts';

/** Evaluators and score sheets as staff read them. */
@Controller()
export class ReviewStaffController {
  constructor(
    private readonly evaluators: EvaluatorQueries,
    private readonly assignments: AssignmentQueries,
  ) {}

  @Get('evaluators')
  @AllowRoles('consultant', 'officer', 'auditor')
  listEvaluators(
    @Query() query: EvaluatorsQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Page<EvaluatorView>> {
    return this.evaluators.list(query, actor);
  }

  @Get('applications/:applicationId/assignments')
  @AllowRoles('consultant', 'officer', 'approver', 'auditor')
  listScoreSheets(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<Page<StaffScoreSheetView>> {
    return this.assignments.listForApplication(applicationId, actor);
  }
}
