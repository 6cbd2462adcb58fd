import type { EntityManager } from 'typeorm';
import { ERASED_COMPANY } from '../audit/audit-labels.ts';

/** 기업 정보 of a company that nobody acts for and that never filed: all but its number, which whoever registers it next takes over. */
export async function eraseProfile(tx: EntityManager, companyId: string): Promise<void> {
  await tx.query(
    `UPDATE companies SET name = $2, corporate_registration_number = NULL, region_code = NULL, city = NULL, search_key = ''
      WHERE id = $1`,
    [companyId, ERASED_COMPANY],
  );
}
