import { Module } from '@nestjs/common';
import { GuideNoticeController } from './guide-notice.controller.ts';
import { NoticeController } from './notice.controller.ts';
import { ReadNoticesService } from './read-notices.service.ts';
import { SeedNoticesService } from './seed-notices.service.ts';

@Module({
  controllers: [NoticeController, GuideNoticeController],
  providers: [ReadNoticesService, SeedNoticesService],
  exports: [SeedNoticesService],
})
export class NoticesModule {}
