import { Module } from '@nestjs/common';
import { CompanyApplicantController } from './company.applicant.controller.ts';
import { CompanyQueries } from './company.queries.ts';
import { RegisterAccountService } from './register-account.service.ts';
import { RegistrationPublicController } from './registration.public.controller.ts';
import { HandOverOwnershipService } from './hand-over-ownership.service.ts';
import { CompanySearchKeys } from './search-keys.ts';
import { SupplierReaderController } from './supplier.reader.controller.ts';

/** 기업과 공급기업. */
@Module({
  controllers: [CompanyApplicantController, RegistrationPublicController, SupplierReaderController],
  providers: [CompanyQueries, CompanySearchKeys, RegisterAccountService, HandOverOwnershipService],
  exports: [CompanyQueries],
})
export class CompaniesModule {}
