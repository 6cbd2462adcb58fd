import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { ChooseSupplierService } from './choose-supplier.service.ts';
import { DraftApplicantController } from './draft.applicant.controller.ts';
import { SaveDraftService } from './save-draft.service.ts';
import { StartApplicationService } from './start-application.service.ts';

/** 작성: from the start to what may be handed in. */
@Module({
  imports: [EligibilityModule],
  controllers: [DraftApplicantController],
  providers: [ChooseSupplierService, SaveDraftService, StartApplicationService],
})
export class DraftingModule {}
