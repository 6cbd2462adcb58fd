import { Body, Controller, Patch } from '@nestjs/common';
import type { CompanyView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import { UpdateCompanyRequest } from '../companies/company.dto.ts';
import type { Actor } from '../database/actor.ts';
import { UpdateCompanyService } from './update-company.service.ts';

/** 기업 정보 수정 by the applicant company: its drafts move along with its site. */
@Controller('company')
@AllowRoles('applicant')
export class CompanyUpdateApplicantController {
  constructor(private readonly updateCompany: UpdateCompanyService) {}

  @Patch()
  update(@Body() body: UpdateCompanyRequest, @CurrentActor() actor: Actor): Promise<CompanyView> {
    return this.updateCompany.update(body, actor);
  }
}
