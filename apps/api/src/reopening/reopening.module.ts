import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { ReopenApplicationService } from './reopen-application.service.ts';
import { ReopeningApplicantController } from './reopening.applicant.controller.ts';

/** 다시 열기: a filed application is written anew. */
@Module({
  imports: [EligibilityModule],
  controllers: [ReopeningApplicantController],
  providers: [ReopenApplicationService],
})
export class ReopeningModule {}
