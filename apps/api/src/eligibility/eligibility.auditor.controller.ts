import { Controller } from '@nestjs/common';
import { REPLAY_DECISIONS } from '@subsidy/contract/routes';
import { Route } from '../http/route.ts';
import type { DecisionReplayView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ReplayDecisionsService } from './replay-decisions.service.ts';

/** 판단 재현 for the auditor. */
@Controller()
export class EligibilityAuditorController {
  constructor(private readonly replayDecisions: ReplayDecisionsService) {}

  @Route(REPLAY_DECISIONS)
  replay(@CurrentActor() actor: Actor): Promise<DecisionReplayView> {
    return this.replayDecisions.replay(actor);
  }
}
