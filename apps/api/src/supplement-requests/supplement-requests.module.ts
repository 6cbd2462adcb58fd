import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { FilingModule } from '../filing/filing.module.ts';
import { RequestSupplementService } from './request-supplement.service.ts';
import { RespondSupplementService } from './respond-supplement.service.ts';
import { SupplementRequestApplicantController } from './supplement-request.applicant.controller.ts';
import { SupplementRequestConsultantController } from './supplement-request.consultant.controller.ts';

/** 보완요청: asking for corrections of a submitted application, and answering. */
@Module({
  imports: [EligibilityModule, FilingModule],
  controllers: [SupplementRequestApplicantController, SupplementRequestConsultantController],
  providers: [RequestSupplementService, RespondSupplementService],
  exports: [RequestSupplementService, RespondSupplementService],
})
export class SupplementRequestsModule {}
