import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/documents.module.ts';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { AddDocumentService } from './add-document.service.ts';
import { ApplicationEventsQueries } from './application-events.queries.ts';
import { ApplicationListQueries } from './application-list.queries.ts';
import { ApplicationResultQueries } from './application-result.queries.ts';
import { ApplicationApplicantController } from './application.applicant.controller.ts';
import { ApplicationQueries } from './application.queries.ts';
import { ApplicationReaderController } from './application.reader.controller.ts';
import { ChooseSupplierService } from './choose-supplier.service.ts';
import { DocumentApplicantController } from './document.applicant.controller.ts';
import { PrintReceiptService } from './print-receipt.service.ts';
import { ReadCompletenessService } from './read-completeness.service.ts';
import { ReadDocumentFileService } from './read-document-file.service.ts';
import { ReceiptSigner } from './receipt-signer.ts';
import { ReceiptPublicController } from './receipt.public.controller.ts';
import { RemoveDocumentService } from './remove-document.service.ts';
import { SaveDraftService } from './save-draft.service.ts';
import { StartApplicationService } from './start-application.service.ts';
import { SubmissionRegister } from './submission-register.ts';
import { SubmissionApplicantController } from './submission.applicant.controller.ts';
import { SubmitApplicationService } from './submit-application.service.ts';
import { SubmitPlanService } from './submit-plan.service.ts';
import { VerifyReceiptService } from './verify-receipt.service.ts';
import { WithdrawApplicationService } from './withdraw-application.service.ts';

const SERVICES = [
  AddDocumentService,
  ApplicationListQueries,
  ApplicationQueries,
  ChooseSupplierService,
  ReadCompletenessService,
  RemoveDocumentService,
  SaveDraftService,
  StartApplicationService,
  SubmitApplicationService,
  SubmitPlanService,
  WithdrawApplicationService,
];

/** 신청: draft, documents, submission, receipt, withdrawal and what each role sees of it. */
@Module({
  imports: [DocumentsModule, EligibilityModule],
  controllers: [
    ApplicationReaderController,
    ApplicationApplicantController,
    SubmissionApplicantController,
    DocumentApplicantController,
    ReceiptPublicController,
  ],
  providers: [
    ...SERVICES,
    ApplicationEventsQueries,
    ApplicationResultQueries,
    PrintReceiptService,
    ReadDocumentFileService,
    ReceiptSigner,
    SubmissionRegister,
    VerifyReceiptService,
  ],
  exports: SERVICES,
})
export class ApplicationsModule {}
