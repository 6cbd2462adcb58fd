import type { EntityManager } from 'typeorm';
import type { Statement } from '../database/together.ts';
import { Company } from './company.entity.ts';
import { companyKey } from './search-keys.ts';
import { Supplier } from './supplier.entity.ts';

/** A company that is there. */
export const companyOf = (tx: EntityManager, id: string): Promise<Company> =>
  tx.findOneByOrFail(Company, { id });

/** Locks the company until the transaction ends; null when there is none. */
export const lockCompany = (tx: EntityManager, id: string): Promise<Company | null> =>
  tx.findOne(Company, { where: { id }, lock: { mode: 'pessimistic_write' } });

/** Saves a company that is locked, with what it is found by. */
export async function saveCompany(tx: EntityManager, company: Company): Promise<void> {
  company.searchKey = companyKey(company);
  await tx.save(company, { reload: false });
}

/** 사업장: taken from an application by a company that has said none of its own. Answers whether it was taken. */
export async function adoptPlace(
  tx: EntityManager,
  companyId: string,
  { regionCode, city }: { regionCode: string; city: string },
): Promise<boolean> {
  const adopted: unknown[] = await tx.query(
    `WITH adopted AS (
       UPDATE companies SET region_code = $2, city = $3 WHERE id = $1 AND region_code IS NULL RETURNING id)
     SELECT id FROM adopted`,
    [companyId, regionCode, city],
  );
  return adopted.length > 0;
}

/** What a filing keeps of its company. */
export type FiledCompany = Pick<Company, 'id' | 'name' | 'corporateRegistrationNumber'>;

/** The same read beside other things. */
export const filedCompanyRead = (id: string): Statement => ({
  sql: `SELECT json_build_object('id', id, 'name', name, 'corporateRegistrationNumber', corporate_registration_number)
    FROM companies WHERE id = $1`,
  values: [id],
});

/** A supplier by its id; null when there is none. */
export const findSupplier = (tx: EntityManager, id: string): Promise<Supplier | null> =>
  tx.findOneBy(Supplier, { id });
