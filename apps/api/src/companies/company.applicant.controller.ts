import { Controller } from '@nestjs/common';
import {
  ANSWER_OWNERSHIP_OFFER,
  COMPANY,
  OFFER_OWNERSHIP,
  WITHDRAW_OWNERSHIP_OFFER,
} from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { CompanyView, InputOf, OwnershipOfferView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CompanyQueries } from './company.queries.ts';
import { HandOverOwnershipService } from './hand-over-ownership.service.ts';

/** 기업 정보 of the applicant company itself. */
@Controller()
export class CompanyApplicantController {
  constructor(
    private readonly companies: CompanyQueries,
    private readonly handOver: HandOverOwnershipService,
  ) {}

  @Route(COMPANY)
  read(@CurrentActor() actor: Actor): Promise<CompanyView> {
    return this.companies.own(actor);
  }

  @Route(OFFER_OWNERSHIP)
  offer(
    @Input() { body }: InputOf<typeof OFFER_OWNERSHIP>,
    @CurrentActor() actor: Actor,
  ): Promise<OwnershipOfferView> {
    return this.handOver.offer(body.membershipId, actor);
  }

  @Route(ANSWER_OWNERSHIP_OFFER)
  answer(
    @Input() { params: { offerId }, body }: InputOf<typeof ANSWER_OWNERSHIP_OFFER>,
    @CurrentActor() actor: Actor,
  ): Promise<OwnershipOfferView> {
    return this.handOver.answer(offerId, body.accept, actor);
  }

  @Route(WITHDRAW_OWNERSHIP_OFFER)
  withdraw(
    @Input() { params: { offerId } }: InputOf<typeof WITHDRAW_OWNERSHIP_OFFER>,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.handOver.withdraw(offerId, actor);
  }
}
