import { Controller } from '@nestjs/common';
import { COMPANY } from '@subsidy/contract/routes';
import { Route } from '../http/route.ts';
import type { CompanyView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CompanyQueries } from './company.queries.ts';

/** 기업 정보 of the applicant company itself. */
@Controller()
export class CompanyApplicantController {
  constructor(private readonly companies: CompanyQueries) {}

  @Route(COMPANY)
  read(@CurrentActor() actor: Actor): Promise<CompanyView> {
    return this.companies.own(actor);
  }
}
