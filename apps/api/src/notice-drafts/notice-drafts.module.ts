import { Module } from '@nestjs/common';
import { CreateNoticeDraftService } from './create-notice-draft.service.ts';
import { EditNoticeDraftService } from './edit-notice-draft.service.ts';
import { ImportNoticeService } from './import-notice.service.ts';
import { NoticeDraftApproverController } from './notice-draft.approver.controller.ts';
import { NoticeDraftOfficerController } from './notice-draft.officer.controller.ts';
import { NoticeDraftQueries } from './notice-draft.queries.ts';
import { NoticeDraftStaffController } from './notice-draft.staff.controller.ts';
import { ProposeNoticeDraftService } from './propose-notice-draft.service.ts';
import { PublishNoticeDraftService } from './publish-notice-draft.service.ts';

/** 공고 초안: written by an office, published by a second person. */
@Module({
  controllers: [NoticeDraftOfficerController, NoticeDraftApproverController, NoticeDraftStaffController],
  providers: [
    CreateNoticeDraftService,
    EditNoticeDraftService,
    ProposeNoticeDraftService,
    PublishNoticeDraftService,
    ImportNoticeService,
    NoticeDraftQueries,
  ],
  exports: [ImportNoticeService],
})
export class NoticeDraftsModule {}
