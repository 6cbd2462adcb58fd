import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { ChooseSupplierService } from './choose-supplier.service.ts';
import { CompanyUpdateApplicantController } from './company-update.applicant.controller.ts';
import { DraftApplicantController } from './draft.applicant.controller.ts';
import { SaveDraftService } from './save-draft.service.ts';
import { StartApplicationService } from './start-application.service.ts';
import { UpdateCompanyService } from './update-company.service.ts';

/** 작성: from the start to what may be handed in. */
@Module({
  imports: [EligibilityModule],
  controllers: [CompanyUpdateApplicantController, DraftApplicantController],
  providers: [ChooseSupplierService, SaveDraftService, StartApplicationService, UpdateCompanyService],
})
export class DraftingModule {}
