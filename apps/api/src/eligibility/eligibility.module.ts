import { Module } from '@nestjs/common';
import { CheckEligibilityService } from './check-eligibility.service.ts';
import { EligibilityPublicController } from './eligibility.public.controller.ts';
import { NoticeShelf } from './notice-shelf.ts';

/** 자격 확인과 자격 판단 기록. */
@Module({
  controllers: [EligibilityPublicController],
  providers: [CheckEligibilityService, NoticeShelf],
  exports: [NoticeShelf],
})
export class EligibilityModule {}
