import { Module } from '@nestjs/common';
import { CheckStartService } from './check-start.service.ts';
import { GatherQueuesService } from './gather-queues.service.ts';
import { PortalMetrics } from './portal-metrics.ts';

/** 운영: what a portal lacks, and its metrics. */
@Module({
  providers: [CheckStartService, GatherQueuesService, PortalMetrics],
  exports: [CheckStartService, PortalMetrics],
})
export class OperationsModule {}
