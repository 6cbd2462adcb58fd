import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import type { RequirementFactsView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RequirementCheckQueries } from './requirement-check.queries.ts';

/** What the desk checks, for staff. */
@Controller('applications')
@AllowRoles('consultant', 'officer', 'approver', 'auditor')
export class RequirementCheckStaffController {
  constructor(private readonly requirementChecks: RequirementCheckQueries) {}

  @Get(':applicationId/requirement-facts')
  facts(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<RequirementFactsView> {
    return this.requirementChecks.factsOf(applicationId, actor);
  }
}
