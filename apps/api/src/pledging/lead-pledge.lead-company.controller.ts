import { Controller } from '@nestjs/common';
import type { InputOf, LeadPledgeDetail, LeadPledgeSummary, Page } from '@subsidy/contract';
import { ANSWER_LEAD_PLEDGE, LEAD_PLEDGE, LEAD_PLEDGES } from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { AnswerLeadPledgeService } from './answer-lead-pledge.service.ts';
import { LeadPledgeQueries } from './lead-pledge.queries.ts';

/** 출연 확인 by the people of a lead company. */
@Controller()
export class LeadPledgeLeadCompanyController {
  constructor(
    private readonly pledges: LeadPledgeQueries,
    private readonly answerLeadPledge: AnswerLeadPledgeService,
  ) {}

  @Route(LEAD_PLEDGES)
  list(
    @Input() { query }: InputOf<typeof LEAD_PLEDGES>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<LeadPledgeSummary>> {
    return this.pledges.list(query, actor);
  }

  @Route(LEAD_PLEDGE)
  read(
    @Input() { params: { pledgeId } }: InputOf<typeof LEAD_PLEDGE>,
    @CurrentActor() actor: Actor,
  ): Promise<LeadPledgeDetail> {
    return this.pledges.read(pledgeId, actor);
  }

  @Route(ANSWER_LEAD_PLEDGE)
  answer(
    @Input() { params: { applicationId }, body }: InputOf<typeof ANSWER_LEAD_PLEDGE>,
    @CurrentActor() actor: Actor,
  ): Promise<LeadPledgeDetail> {
    return this.answerLeadPledge.answer(applicationId, body, actor);
  }
}
