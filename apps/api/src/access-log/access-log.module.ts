import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AccessLogController } from './access-log.controller.ts';
import { AccessLogQueries } from './access-log.queries.ts';
import { RecordAccess } from './record-access.interceptor.ts';
import { ReviewAccessesService } from './review-accesses.service.ts';

@Module({
  controllers: [AccessLogController],
  providers: [AccessLogQueries, ReviewAccessesService, { provide: APP_INTERCEPTOR, useClass: RecordAccess }],
})
export class AccessLogModule {}
