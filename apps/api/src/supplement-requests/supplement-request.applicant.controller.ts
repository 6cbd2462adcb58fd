import { Controller } from '@nestjs/common';
import { RESPOND_SUPPLEMENT } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, SupplementRequestView } from '@subsidy/contract';
import { CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RespondSupplementService } from './respond-supplement.service.ts';

/** 보완 답변 by the applicant company. */
@Controller()
export class SupplementRequestApplicantController {
  constructor(private readonly respondSupplement: RespondSupplementService) {}

  @Route(RESPOND_SUPPLEMENT)
  respond(
    @Input() { params: { applicationId, requestId }, body: { note } }: InputOf<typeof RESPOND_SUPPLEMENT>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<SupplementRequestView> {
    return this.respondSupplement.respond(applicationId, requestId, note, actor, receivedAt);
  }
}
