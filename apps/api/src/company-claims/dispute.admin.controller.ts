import { Controller } from '@nestjs/common';
import type { CompanyDisputeView, InputOf } from '@subsidy/contract';
import {
  CONFIRM_HAND_OVER,
  PROPOSE_HAND_OVER,
  REJECT_COMPANY_DISPUTE,
  RETURN_HAND_OVER,
} from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { DecideDisputeService } from './decide-dispute.service.ts';
import { HandOverCompanyService } from './hand-over-company.service.ts';

/** 이의 결정, by administrators. */
@Controller()
export class DisputeAdminController {
  constructor(
    private readonly decide: DecideDisputeService,
    private readonly handOver: HandOverCompanyService,
  ) {}

  @Route(REJECT_COMPANY_DISPUTE)
  reject(
    @Input() { params: { disputeId }, body }: InputOf<typeof REJECT_COMPANY_DISPUTE>,
    @CurrentActor() actor: Actor,
  ): Promise<CompanyDisputeView> {
    return this.decide.reject(disputeId, body.reason, actor);
  }

  @Route(PROPOSE_HAND_OVER)
  propose(
    @Input() { params: { disputeId }, body }: InputOf<typeof PROPOSE_HAND_OVER>,
    @CurrentActor() actor: Actor,
  ): Promise<CompanyDisputeView> {
    return this.decide.propose(disputeId, body.reason, actor);
  }

  @Route(CONFIRM_HAND_OVER)
  confirm(
    @Input() { params: { disputeId } }: InputOf<typeof CONFIRM_HAND_OVER>,
    @CurrentActor() actor: Actor,
  ): Promise<CompanyDisputeView> {
    return this.handOver.confirm(disputeId, actor);
  }

  @Route(RETURN_HAND_OVER)
  return(
    @Input() { params: { disputeId }, body }: InputOf<typeof RETURN_HAND_OVER>,
    @CurrentActor() actor: Actor,
  ): Promise<CompanyDisputeView> {
    return this.decide.return(disputeId, body.reason, actor);
  }
}
