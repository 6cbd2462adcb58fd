import { Injectable } from '@nestjs/common';
import type { CompanyView, UpdateCompanyBody } from '@subsidy/contract';
import { siteProblem, technoParkFor } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { badFields, Refusal } from '../http/refusal.ts';
import { lockDraftsOf, moveDraftsOf } from '../applications/write-application.ts';
import type { Company } from '../companies/company.entity.ts';
import { lockCompany, saveCompany } from '../companies/company-rows.ts';
import { companyView } from '../companies/company.queries.ts';

/** 기업 정보 수정: what is not sent stays; a new site decides the TechnoPark of the drafts, never of what was submitted. */
@Injectable()
export class UpdateCompanyService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  update(body: UpdateCompanyBody, actor: Actor): Promise<CompanyView> {
    return this.transactions.as(actor, async (tx) => {
      const companyId = actor.companyId ?? '';
      // Applications before the company: the order in which the autosave locks them.
      await lockDraftsOf(tx, companyId);
      const company = await lockCompany(tx, companyId);
      if (company === null) throw new Refusal('not-found');
      const changed = apply(company, body);
      if (changed.length > 0) {
        await saveCompany(tx, company);
        if (changed.includes('regionCode') || changed.includes('city')) await routeDrafts(tx, company);
        await record(tx, actor, {
          action: 'company.updated',
          at: this.clock.now(),
          chain: `company:${company.id}`,
          details: { fields: changed },
        });
      }
      return companyView(tx, company.id);
    });
  }
}

function apply(company: Company, body: UpdateCompanyBody): string[] {
  const next = {
    name: body.name ?? company.name,
    corporateRegistrationNumber:
      body.corporateRegistrationNumber === undefined
        ? company.corporateRegistrationNumber
        : body.corporateRegistrationNumber,
    regionCode: body.regionCode ?? company.regionCode,
    city: body.city ?? company.city,
  };
  const changed = (Object.keys(next) as (keyof typeof next)[]).filter((key) => next[key] !== company[key]);
  const problem = changed.includes('regionCode') || changed.includes('city') ? siteProblem(next) : null;
  if (problem !== null) throw badFields(problem);
  Object.assign(company, next);
  return changed;
}

async function routeDrafts(tx: EntityManager, company: Company): Promise<void> {
  const park = company.regionCode === null ? null : technoParkFor(company.regionCode, company.city);
  await moveDraftsOf(tx, company.id, {
    regionCode: company.regionCode,
    city: company.city,
    technoParkCode: park?.code ?? null,
  });
}
