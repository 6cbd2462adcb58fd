import { Injectable } from '@nestjs/common';
import type { CompanyView, Page, SupplierView } from '@subsidy/contract';
import { searchWords, technoParkFor } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { ownCertificateOf, toCertificateView } from '../company-claims/certificate.queries.ts';
import { claimOf, toClaimView } from '../company-claims/claim.queries.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { Company } from './company.entity.ts';
import { waitingOffer } from './ownership-offer.queries.ts';
import type { Supplier } from './supplier.entity.ts';

interface MemberRow {
  id: string;
  membershipId: string;
  name: string;
  email: string;
  isOwner: boolean;
}

/** What the row of a supplier says beside its own values. */
const WORDS_OF_ROW = `CASE WHEN in_pool THEN 'pool등록' ELSE 'pool미등록' END, CASE WHEN grade IS NOT NULL THEN '역량진단' END`;

/** Read side of companies and suppliers. */
@Injectable()
export class CompanyQueries {
  constructor(private readonly transactions: Transactions) {}

  /** The company this person acts for, with everyone else who does. */
  own(actor: Actor): Promise<CompanyView> {
    return this.transactions.as(actor, (tx) => companyView(tx, actor.companyId ?? ''));
  }

  /** 공급기업 찾기 by words of what its row shows, in any order; those in the Pool first. */
  suppliers(
    { query = '', limit = 20, cursor }: { query?: string; limit?: number; cursor?: string },
    actor: Actor,
  ): Promise<Page<SupplierView>> {
    return this.transactions.as(actor, async (tx) => {
      const after = readCursor(cursor, 'integer', 'text', 'uuid');
      const rows: (SupplierView & { poolOrder: number })[] = await tx.query(
        `SELECT id, name, business_registration_number AS "businessRegistrationNumber", in_pool AS "inPool",
                region_code AS "regionCode", specialty, grade, (NOT in_pool)::int AS "poolOrder"
           FROM suppliers
          WHERE NOT EXISTS (SELECT 1 FROM unnest($1::text[]) word
                             WHERE strpos(concat_ws(' ', search_key, ${WORDS_OF_ROW}), word) = 0)
            AND ($2::int IS NULL OR ((NOT in_pool)::int, name, id::text) > ($2, $3, $4))
          ORDER BY (NOT in_pool)::int, name, id::text LIMIT $5`,
        [
          searchWords(query),
          after === null ? null : Number(after[0]),
          after === null ? null : String(after[1]),
          after === null ? null : String(after[2]),
          limit + 1,
        ],
      );
      return pageOf(
        rows,
        limit,
        (row) => [row.poolOrder, row.name, row.id],
        ({ poolOrder: _poolOrder, ...supplier }) => supplier,
      );
    });
  }
}

/** The company as its own people see it. */
export async function companyView(tx: EntityManager, companyId: string): Promise<CompanyView> {
  const company = await tx.findOneBy(Company, { id: companyId });
  if (company === null) throw new Refusal('not-found');
  const members: MemberRow[] = await tx.query(
    `SELECT u.id, m.id AS "membershipId", u.name, u.email, m.part = 'owner' AS "isOwner" FROM running_memberships m JOIN people u ON u.id = m.user_id
      WHERE m.company_id = $1 ORDER BY m.started_at, u.id`,
    [companyId],
  );
  const certificate = await ownCertificateOf(tx, companyId);
  return {
    id: company.id,
    name: company.name,
    businessRegistrationNumber: company.businessRegistrationNumber,
    corporateRegistrationNumber: company.corporateRegistrationNumber,
    regionCode: company.regionCode,
    city: company.city,
    technoParkCode:
      company.regionCode === null ? null : (technoParkFor(company.regionCode, company.city)?.code ?? null),
    members,
    claim: toClaimView(await claimOf(tx, companyId)),
    certificate: certificate && toCertificateView(certificate),
    ownershipOffer: await waitingOffer(tx, companyId),
  };
}

/** The supplier as the API answers it. */
export function toSupplierView(supplier: Supplier): SupplierView {
  return {
    id: supplier.id,
    name: supplier.name,
    businessRegistrationNumber: supplier.businessRegistrationNumber,
    inPool: supplier.inPool,
    regionCode: supplier.regionCode,
    specialty: supplier.specialty,
    grade: supplier.grade,
  };
}
