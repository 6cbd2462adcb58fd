import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module.ts';
import { AuditController } from './audit.controller.ts';
import { NoticesModule } from '../notices/notices.module.ts';
import { OperationsModule } from '../operations/operations.module.ts';
import { CheckReadinessService } from './check-readiness.service.ts';
import { FailedJobsService } from './failed-jobs.service.ts';
import { HealthController } from './health.controller.ts';
import { PortalController } from './portal.controller.ts';
import { PortalQueries } from './portal.queries.ts';
import { ReadSampleSeasonService } from './read-sample-season.service.ts';

@Module({
  imports: [AuditModule, NoticesModule, OperationsModule],
  controllers: [PortalController, HealthController, AuditController],
  providers: [PortalQueries, CheckReadinessService, FailedJobsService, ReadSampleSeasonService],
})
export class PortalModule {}
