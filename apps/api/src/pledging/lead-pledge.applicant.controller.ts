import { Controller } from '@nestjs/common';
import type { InputOf, NamedLeadCompanyView } from '@subsidy/contract';
import { NAME_LEAD_COMPANY } from '@subsidy/contract/routes';
import { CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { NameLeadCompanyService } from './name-lead-company.service.ts';

/** 주관기관 지정 by the applicant company. */
@Controller()
export class LeadPledgeApplicantController {
  constructor(private readonly nameLeadCompany: NameLeadCompanyService) {}

  @Route(NAME_LEAD_COMPANY)
  name(
    @Input() { params: { applicationId }, body: { leadCompanyId } }: InputOf<typeof NAME_LEAD_COMPANY>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<NamedLeadCompanyView> {
    return this.nameLeadCompany.name(applicationId, leadCompanyId ?? null, actor, receivedAt);
  }
}
