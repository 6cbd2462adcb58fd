import { Injectable } from '@nestjs/common';
import { searchKeyOf } from '@subsidy/rules';
import { Transactions } from '../database/transactions.ts';

const PAGE = 500;

/** What a filed case is found by: its company, supplier, title and numbers, as they were filed. */
export interface CaseNames {
  companyName: string;
  businessRegistrationNumber: string;
  supplierName: string | null;
  projectTitle: string | null;
  receiptNumber: string | null;
}

export const caseKey = (names: CaseNames): string =>
  searchKeyOf([
    names.companyName,
    names.supplierName,
    names.projectTitle,
    names.receiptNumber,
    names.businessRegistrationNumber,
  ]);

/** 검색 열쇠 of filed cases that have none yet. */
@Injectable()
export class CaseSearchKeys {
  constructor(private readonly transactions: Transactions) {}

  /** Gives them their keys; at the start, for cases from before there were any. */
  async complete(): Promise<void> {
    while ((await this.completePage()) === PAGE);
  }

  private completePage(): Promise<number> {
    return this.transactions.asSystem(async (tx) => {
      const rows: (CaseNames & { id: string })[] = await tx.query(
        `SELECT f.application_id AS id, f.company_name AS "companyName", f.supplier_name AS "supplierName",
                f.business_registration_number AS "businessRegistrationNumber", f.project_title AS "projectTitle",
                a.receipt_number AS "receiptNumber"
           FROM case_facts f JOIN cases a ON a.id = f.application_id
          WHERE f.search_key IS NULL ORDER BY f.application_id LIMIT ${PAGE} FOR UPDATE OF f SKIP LOCKED`,
      );
      const keys = rows.map((row) => ({ id: row.id, key: caseKey(row) }));
      await tx.query(
        `UPDATE case_facts SET search_key = k.key FROM jsonb_to_recordset($1::jsonb) AS k (id uuid, key text)
          WHERE application_id = k.id`,
        [JSON.stringify(keys)],
      );
      return rows.length;
    });
  }
}
