import { Module } from '@nestjs/common';
import { EligibilityModule } from '../eligibility/eligibility.module.ts';
import { AnswerLeadPledgeService } from './answer-lead-pledge.service.ts';
import { LeadCompanyReaderController } from './lead-company.reader.controller.ts';
import { LeadPledgeApplicantController } from './lead-pledge.applicant.controller.ts';
import { LeadPledgeLeadCompanyController } from './lead-pledge.lead-company.controller.ts';
import { LeadPledgeQueries } from './lead-pledge.queries.ts';
import { NameLeadCompanyService } from './name-lead-company.service.ts';

/** 출연 확인: a company names its lead company, which says what it pays. */
@Module({
  imports: [EligibilityModule],
  controllers: [LeadPledgeApplicantController, LeadPledgeLeadCompanyController, LeadCompanyReaderController],
  providers: [AnswerLeadPledgeService, LeadPledgeQueries, NameLeadCompanyService],
})
export class PledgingModule {}
