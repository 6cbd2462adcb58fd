import { Module } from '@nestjs/common';
import { HealthController } from './health.controller.ts';
import { PortalController } from './portal.controller.ts';
import { PortalQueries } from './portal.queries.ts';

@Module({ controllers: [PortalController, HealthController], providers: [PortalQueries] })
export class PortalModule {}
