import { Module } from '@nestjs/common';
import { CompanyApplicantController } from './company.applicant.controller.ts';
import { CompanyQueries } from './company.queries.ts';
import { CompanySearchKeys } from './search-keys.ts';
import { SupplierReaderController } from './supplier.reader.controller.ts';
import { UpdateCompanyService } from './update-company.service.ts';

/** 기업과 공급기업. */
@Module({
  controllers: [CompanyApplicantController, SupplierReaderController],
  providers: [CompanyQueries, CompanySearchKeys, UpdateCompanyService],
  exports: [CompanyQueries],
})
export class CompaniesModule {}
