import { Module } from '@nestjs/common';
import { GuideNoticeController } from './guide-notice.controller.ts';
import { NoticeController } from './notice.controller.ts';
import { NoticeTermsController } from './notice-terms.controller.ts';
import { ReadNoticesService } from './read-notices.service.ts';
import { ReadTermsService } from './read-terms.service.ts';
import { SeedNoticesService } from './seed-notices.service.ts';

@Module({
  controllers: [NoticeController, NoticeTermsController, GuideNoticeController],
  providers: [ReadNoticesService, ReadTermsService, SeedNoticesService],
  exports: [SeedNoticesService],
})
export class NoticesModule {}
