import { Controller } from '@nestjs/common';
import type { InputOf, LeadCompanyView, Page } from '@subsidy/contract';
import { LEAD_COMPANIES } from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { LeadPledgeQueries } from './lead-pledge.queries.ts';

/** 주관기관 찾기 for everyone who works with applications. */
@Controller()
export class LeadCompanyReaderController {
  constructor(private readonly pledges: LeadPledgeQueries) {}

  @Route(LEAD_COMPANIES)
  search(
    @Input() { query }: InputOf<typeof LEAD_COMPANIES>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<LeadCompanyView>> {
    return this.pledges.leadCompanies(query, actor);
  }
}
