import { Controller } from '@nestjs/common';
import type { CompanyView, InputOf } from '@subsidy/contract';
import { UPDATE_COMPANY } from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { UpdateCompanyService } from './update-company.service.ts';

/** 기업 정보 수정 by the applicant company: its drafts move along with its site. */
@Controller()
export class CompanyUpdateApplicantController {
  constructor(private readonly updateCompany: UpdateCompanyService) {}

  @Route(UPDATE_COMPANY)
  update(
    @Input() { body }: InputOf<typeof UPDATE_COMPANY>,
    @CurrentActor() actor: Actor,
  ): Promise<CompanyView> {
    return this.updateCompany.update(body, actor);
  }
}
