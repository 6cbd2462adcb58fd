import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { FilesModule } from '../files/files.module.ts';
import { AddDocumentService } from './add-document.service.ts';
import { DocumentApplicantController } from './document.applicant.controller.ts';
import { RemoveDocumentService } from './remove-document.service.ts';

/** 제출 서류 of an application: added, removed, scanned. */
@Module({
  imports: [EligibilityModule, FilesModule],
  controllers: [DocumentApplicantController],
  providers: [AddDocumentService, RemoveDocumentService],
})
export class AttachmentsModule {}
