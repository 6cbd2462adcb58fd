import type { LeadCompanyView, Page } from '@subsidy/contract';
import { searchWords } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { pageOf, readCursor } from '../http/keyset.ts';
import { LeadCompany } from './lead-company.entity.ts';

/** 주관기관 찾기 by words of its name or number, in any order. */
export async function leadCompaniesNamed(
  tx: EntityManager,
  { query = '', limit = 20, cursor }: { query?: string; limit?: number; cursor?: string },
): Promise<Page<LeadCompanyView>> {
  const after = readCursor(cursor, 'text', 'uuid');
  const rows: LeadCompanyView[] = await tx.query(
    `SELECT id, name, business_registration_number AS "businessRegistrationNumber" FROM lead_companies
      WHERE NOT EXISTS (SELECT 1 FROM unnest($1::text[]) word
                         WHERE strpos(search_key || ' ' || business_registration_number, word) = 0)
        AND ($2::text IS NULL OR (name, id::text) > ($2, $3))
      ORDER BY name, id::text LIMIT $4`,
    [
      searchWords(query),
      after === null ? null : String(after[0]),
      after === null ? null : String(after[1]),
      limit + 1,
    ],
  );
  return pageOf(
    rows,
    limit,
    ({ name, id }) => [name, id],
    (row) => row,
  );
}

/** A lead company by its id; null when there is none. */
export const findLeadCompany = (tx: EntityManager, id: string): Promise<LeadCompany | null> =>
  tx.findOneBy(LeadCompany, { id });
