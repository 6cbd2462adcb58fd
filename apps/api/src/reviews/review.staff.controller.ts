import { Controller } from '@nestjs/common';
import { EVALUATORS, SCORE_SHEETS } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, EvaluatorView, Page, StaffScoreSheetView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { AssignmentQueries } from './assignment.queries.ts';
import { EvaluatorQueries } from './evaluator.queries.ts';

/** Evaluators and score sheets as staff read them. */
@Controller()
export class ReviewStaffController {
  constructor(
    private readonly evaluators: EvaluatorQueries,
    private readonly assignments: AssignmentQueries,
  ) {}

  @Route(EVALUATORS)
  listEvaluators(
    @Input() { query }: InputOf<typeof EVALUATORS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<EvaluatorView>> {
    return this.evaluators.list(query, actor);
  }

  @Route(SCORE_SHEETS)
  listScoreSheets(
    @Input() { params: { applicationId } }: InputOf<typeof SCORE_SHEETS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<StaffScoreSheetView>> {
    return this.assignments.listForApplication(applicationId, actor);
  }
}
