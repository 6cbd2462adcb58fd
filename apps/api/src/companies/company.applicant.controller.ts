import { Body, Controller, Get, Patch } from '@nestjs/common';
import type { CompanyView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { UpdateCompanyRequest } from './company.dto.ts';
import { CompanyQueries } from './company.queries.ts';
import { UpdateCompanyService } from './update-company.service.ts';

/** 기업 정보 of the applicant company itself. */
@Controller('company')
@AllowRoles('applicant')
export class CompanyApplicantController {
  constructor(
    private readonly companies: CompanyQueries,
    private readonly updateCompany: UpdateCompanyService,
  ) {}

  @Get()
  read(@CurrentActor() actor: Actor): Promise<CompanyView> {
    return this.companies.own(actor);
  }

  @Patch()
  update(@Body() body: UpdateCompanyRequest, @CurrentActor() actor: Actor): Promise<CompanyView> {
    return this.updateCompany.update(body, actor);
  }
}
