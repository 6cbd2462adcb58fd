import { Module } from '@nestjs/common';
import { NoticeController } from './notice.controller.ts';
import { ReadNoticesService } from './read-notices.service.ts';
import { SeedNoticesService } from './seed-notices.service.ts';

@Module({
  controllers: [NoticeController],
  providers: [ReadNoticesService, SeedNoticesService],
  exports: [SeedNoticesService],
})
export class NoticesModule {}
