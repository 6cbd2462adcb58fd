import { Module } from '@nestjs/common';
import { AnchorQueries } from './anchor.queries.ts';
import { BindFormerRowsService } from './bind-former-rows.service.ts';
import { VerificationAuditorController } from './verification.auditor.controller.ts';
import { VerifyRecordService } from './verify-record.service.ts';

/** 감사 기록 검증: the chain, what it answers for, and what was kept of it outside. */
@Module({
  controllers: [VerificationAuditorController],
  providers: [AnchorQueries, BindFormerRowsService, VerifyRecordService],
  exports: [BindFormerRowsService, VerifyRecordService],
})
export class VerificationModule {}
