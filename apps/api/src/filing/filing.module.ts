import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { CaseSearchKeys } from './case-search-keys.ts';
import { FiledForms } from './filed-forms.ts';
import { FreezeFiling } from './freeze-filing.ts';
import { PrintReceiptService } from './print-receipt.service.ts';
import { ReadCompletenessService } from './read-completeness.service.ts';
import { ReceiptSigner } from './receipt-signer.ts';
import { ReceiptPublicController } from './receipt.public.controller.ts';
import { SignFormService } from './sign-form.service.ts';
import { SignatureController } from './signature.controller.ts';
import { SubmissionRegister } from './submission-register.ts';
import { SubmissionApplicantController } from './submission.applicant.controller.ts';
import { SubmitApplicationService } from './submit-application.service.ts';
import { SubmitPlanService } from './submit-plan.service.ts';
import { VerifyReceiptService } from './verify-receipt.service.ts';

/** 제출: the one way to hand anything in, and what proves it. */
@Module({
  imports: [EligibilityModule],
  controllers: [SubmissionApplicantController, ReceiptPublicController, SignatureController],
  providers: [
    CaseSearchKeys,
    FiledForms,
    FreezeFiling,
    PrintReceiptService,
    ReadCompletenessService,
    ReceiptSigner,
    SignFormService,
    SubmissionRegister,
    SubmitApplicationService,
    SubmitPlanService,
    VerifyReceiptService,
  ],
  exports: [FiledForms, FreezeFiling, ReadCompletenessService, SignFormService],
})
export class FilingModule {}
