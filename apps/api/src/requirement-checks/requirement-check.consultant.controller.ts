import { Controller } from '@nestjs/common';
import { CHECK_REQUIREMENTS } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, StatusView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CheckRequirementsService } from './check-requirements.service.ts';

/** 요건검토 by the TechnoPark. */
@Controller()
export class RequirementCheckConsultantController {
  constructor(private readonly checkRequirements: CheckRequirementsService) {}

  @Route(CHECK_REQUIREMENTS)
  check(
    @Input() { params: { applicationId }, body }: InputOf<typeof CHECK_REQUIREMENTS>,
    @CurrentActor() actor: Actor,
  ): Promise<StatusView> {
    return this.checkRequirements.check(applicationId, body, actor);
  }
}
