import { Controller, Get, Query } from '@nestjs/common';
import type { Page, SupplierView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { SuppliersQuery } from './company.dto.ts';
import { CompanyQueries } from './company.queries.ts';

/** 공급기업 Pool for everyone who works with applications. */
@Controller('suppliers')
@AllowRoles('applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver', 'auditor')
export class SupplierReaderController {
  constructor(private readonly companies: CompanyQueries) {}

  @Get()
  search(@Query() query: SuppliersQuery, @CurrentActor() actor: Actor): Promise<Page<SupplierView>> {
    return this.companies.suppliers(query, actor);
  }
}
