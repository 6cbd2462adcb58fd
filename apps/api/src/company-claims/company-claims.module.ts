import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { CertificateQueries } from './certificate.queries.ts';
import { CertificateService } from './certificate.service.ts';
import { CompanyClaimController } from './company-claim.controller.ts';
import { DecideDisputeService } from './decide-dispute.service.ts';
import { DisputeAdminController } from './dispute.admin.controller.ts';
import { DisputeQueries } from './dispute.queries.ts';
import { HandOverCompanyService } from './hand-over-company.service.ts';
import { KeepCertificateService } from './keep-certificate.service.ts';
import { RaiseDisputeService } from './raise-dispute.service.ts';

/** 사업자등록번호 소유: claimed at registration, proved, disputed, handed over. */
@Module({
  imports: [FilesModule],
  controllers: [CompanyClaimController, DisputeAdminController],
  providers: [
    KeepCertificateService,
    CertificateService,
    CertificateQueries,
    RaiseDisputeService,
    DecideDisputeService,
    HandOverCompanyService,
    DisputeQueries,
  ],
})
export class CompanyClaimsModule {}
