import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller.ts';
import { CheckpointAuditService } from './checkpoint-audit.service.ts';
import { ListAuditEventsService } from './list-audit-events.service.ts';
import { VerifyAuditService } from './verify-audit.service.ts';

@Module({
  controllers: [AuditController],
  providers: [VerifyAuditService, ListAuditEventsService, CheckpointAuditService],
  exports: [CheckpointAuditService],
})
export class AuditModule {}
