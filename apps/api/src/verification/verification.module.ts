import { Module } from '@nestjs/common';
import { AnchorQueries } from './anchor.queries.ts';
import { VerificationAuditorController } from './verification.auditor.controller.ts';
import { VerifyRecordService } from './verify-record.service.ts';

/** 감사 기록 검증: the chain, what it answers for, and what was kept of it outside. */
@Module({
  controllers: [VerificationAuditorController],
  providers: [AnchorQueries, VerifyRecordService],
  exports: [VerifyRecordService],
})
export class VerificationModule {}
