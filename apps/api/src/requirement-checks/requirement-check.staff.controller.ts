import { Controller } from '@nestjs/common';
import { REQUIREMENT_FACTS } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, RequirementFactsView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RequirementCheckQueries } from './requirement-check.queries.ts';

/** What the desk checks, for staff. */
@Controller()
export class RequirementCheckStaffController {
  constructor(private readonly requirementChecks: RequirementCheckQueries) {}

  @Route(REQUIREMENT_FACTS)
  facts(
    @Input() { params: { applicationId } }: InputOf<typeof REQUIREMENT_FACTS>,
    @CurrentActor() actor: Actor,
  ): Promise<RequirementFactsView> {
    return this.requirementChecks.factsOf(applicationId, actor);
  }
}
