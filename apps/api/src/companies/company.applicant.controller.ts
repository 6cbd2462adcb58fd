import { Controller, Get } from '@nestjs/common';
import type { CompanyView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CompanyQueries } from './company.queries.ts';

/** 기업 정보 of the applicant company itself. */
@Controller('company')
@AllowRoles('applicant')
export class CompanyApplicantController {
  constructor(private readonly companies: CompanyQueries) {}

  @Get()
  read(@CurrentActor() actor: Actor): Promise<CompanyView> {
    return this.companies.own(actor);
  }
}
