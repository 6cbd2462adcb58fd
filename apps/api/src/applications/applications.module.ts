import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.ts';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { AddDocumentService } from './add-document.service.ts';
import { ApplicationApplicantController } from './application.applicant.controller.ts';
import { ChooseSupplierService } from './choose-supplier.service.ts';
import { DocumentApplicantController } from './document.applicant.controller.ts';
import { RemoveDocumentService } from './remove-document.service.ts';
import { SaveDraftService } from './save-draft.service.ts';
import { StartApplicationService } from './start-application.service.ts';
import { WithdrawApplicationService } from './withdraw-application.service.ts';

const SERVICES = [
  AddDocumentService,
  ChooseSupplierService,
  RemoveDocumentService,
  SaveDraftService,
  StartApplicationService,
  WithdrawApplicationService,
];

/** 신청: the draft with its documents, from the start to the withdrawal. */
@Module({
  imports: [DocumentsModule, EligibilityModule],
  controllers: [ApplicationApplicantController, DocumentApplicantController],
  providers: SERVICES,
  exports: SERVICES,
})
export class ApplicationsModule {}
