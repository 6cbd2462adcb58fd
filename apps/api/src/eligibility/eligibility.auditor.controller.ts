import { Controller, Get } from '@nestjs/common';
import type { DecisionReplayView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ReplayDecisionsService } from './replay-decisions.service.ts';

/** 판단 재현 for the auditor. */
@Controller('eligibility-decisions')
@AllowRoles('auditor')
export class EligibilityAuditorController {
  constructor(private readonly replayDecisions: ReplayDecisionsService) {}

  @Get('replay')
  replay(@CurrentActor() actor: Actor): Promise<DecisionReplayView> {
    return this.replayDecisions.replay(actor);
  }
}
