import { Module } from '@nestjs/common';
import { AdviseService } from './advise.service.ts';
import { CheckEligibilityService } from './check-eligibility.service.ts';
import { EligibilityAuditorController } from './eligibility.auditor.controller.ts';
import { EligibilityPublicController } from './eligibility.public.controller.ts';
import { NoticeShelf } from './notice-shelf.ts';
import { PrintReportService } from './print-report.service.ts';
import { ReplayDecisionsService } from './replay-decisions.service.ts';

/** 자격 확인과 자격 판단 기록. */
@Module({
  controllers: [EligibilityPublicController, EligibilityAuditorController],
  providers: [
    AdviseService,
    CheckEligibilityService,
    NoticeShelf,
    PrintReportService,
    ReplayDecisionsService,
  ],
  exports: [NoticeShelf],
})
export class EligibilityModule {}
