import { Module } from '@nestjs/common';
import { CheckpointAuditService } from './checkpoint-audit.service.ts';
import { ListAuditEventsService } from './list-audit-events.service.ts';

const SERVICES = [ListAuditEventsService, CheckpointAuditService];

/** The audit chain without its routes, which need to know who is signed in and so stand higher, in portal/. */
@Module({ providers: SERVICES, exports: SERVICES })
export class AuditModule {}
