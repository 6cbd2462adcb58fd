import { Module, type DynamicModule } from '@nestjs/common';
import { AccessLogModule } from './access-log/access-log.module.ts';
import { AccountsModule } from './accounts/accounts.module.ts';
import { ApplicationsModule } from './applications/applications.module.ts';
import { AttachmentsModule } from './attachments/attachments.module.ts';
import { AuditModule } from './audit/audit.module.ts';
import { CaseFileModule } from './case-file/case-file.module.ts';
import { CompanyClaimsModule } from './company-claims/company-claims.module.ts';
import { CompaniesModule } from './companies/companies.module.ts';
import type { Environment } from './config/environment.ts';
import { CoreModule } from './core.module.ts';
import { DraftingModule } from './drafting/drafting.module.ts';
import { FilesModule } from './files/files.module.ts';
import { EligibilityModule } from './eligibility/eligibility.module.ts';
import { ExportsModule } from './exports/exports.module.ts';
import type { Clock } from './http/clock.ts';
import { FilingModule } from './filing/filing.module.ts';
import { OpeningAlertsModule } from './opening-alerts/opening-alerts.module.ts';
import { OperationsModule } from './operations/operations.module.ts';
import { OwnDataModule } from './own-data/own-data.module.ts';
import { PledgingModule } from './pledging/pledging.module.ts';

import { StaffModule } from './staff/staff.module.ts';
import { NoticeDraftsModule } from './notice-drafts/notice-drafts.module.ts';
import { NoticesModule } from './notices/notices.module.ts';
import { PortalModule } from './portal/portal.module.ts';
import { ReopeningModule } from './reopening/reopening.module.ts';
import { RequirementChecksModule } from './requirement-checks/requirement-checks.module.ts';
import { ReviewsModule } from './reviews/reviews.module.ts';
import { SelectionModule } from './selection/selection.module.ts';
import { SupplementRequestsModule } from './supplement-requests/supplement-requests.module.ts';
import { VerificationModule } from './verification/verification.module.ts';
import { WorkerModule } from './worker/worker.module.ts';

/** The whole API. */
@Module({
  imports: [
    AccountsModule,
    AccessLogModule,
    StaffModule,
    AuditModule,
    NoticesModule,
    NoticeDraftsModule,
    FilesModule,
    CompanyClaimsModule,
    CompaniesModule,
    EligibilityModule,
    OpeningAlertsModule,
    ApplicationsModule,
    AttachmentsModule,
    DraftingModule,
    FilingModule,
    PledgingModule,
    SupplementRequestsModule,
    RequirementChecksModule,
    ReopeningModule,
    ReviewsModule,
    SelectionModule,
    CaseFileModule,
    OwnDataModule,
    ExportsModule,
    VerificationModule,
    OperationsModule,
    PortalModule,
    WorkerModule,
  ],
})
export class AppModule {
  static with(environment: Environment, clock: Clock): DynamicModule {
    return { module: AppModule, imports: [CoreModule.with(environment, clock)] };
  }
}
