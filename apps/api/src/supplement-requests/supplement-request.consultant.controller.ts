import type { InputOf, RequestedSupplementView } from '@subsidy/contract';
import { Controller } from '@nestjs/common';
import { REQUEST_SUPPLEMENT } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { RequestSupplementService } from './request-supplement.service.ts';

/** 보완요청 by the TechnoPark. */
@Controller()
export class SupplementRequestConsultantController {
  constructor(private readonly requestSupplement: RequestSupplementService) {}

  @Route(REQUEST_SUPPLEMENT)
  request(
    @Input() { params: { applicationId }, body }: InputOf<typeof REQUEST_SUPPLEMENT>,
    @CurrentActor() actor: Actor,
  ): Promise<RequestedSupplementView> {
    return this.requestSupplement.request(applicationId, body, actor);
  }
}
