import { Controller } from '@nestjs/common';
import { SUPPLIERS } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, Page, SupplierView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CompanyQueries } from './company.queries.ts';

/** 공급기업 Pool for everyone who works with applications. */
@Controller()
export class SupplierReaderController {
  constructor(private readonly companies: CompanyQueries) {}

  @Route(SUPPLIERS)
  search(
    @Input() { query }: InputOf<typeof SUPPLIERS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<SupplierView>> {
    return this.companies.suppliers(query, actor);
  }
}
