import { Injectable } from '@nestjs/common';
import { regionLabel, searchKeyOf } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.ts';
import type { Company } from './company.entity.ts';
import type { Supplier } from './supplier.entity.ts';

const PAGE = 500;

/** What a company is found by. */
export const companyKey = ({ name }: Pick<Company, 'name'>): string => searchKeyOf([name]);

/** What a supplier is found by: all that its row shows. */
export const supplierKey = (
  supplier: Pick<Supplier, 'name' | 'businessRegistrationNumber' | 'regionCode' | 'specialty' | 'grade'>,
): string => {
  const { name, businessRegistrationNumber, regionCode, specialty, grade } = supplier;
  const region = regionCode === null ? null : regionLabel(regionCode);
  return searchKeyOf([name, businessRegistrationNumber, region, specialty, grade]);
};

/** 검색 열쇠 of companies and suppliers that have none yet. */
@Injectable()
export class CompanySearchKeys {
  constructor(private readonly transactions: Transactions) {}

  /** Gives them their keys; at the start, for rows from before there were any. */
  async complete(): Promise<void> {
    await completeKeys<Company>(this.transactions, 'companies', 'name', companyKey);
    const columns =
      'name, business_registration_number AS "businessRegistrationNumber", region_code AS "regionCode", specialty, grade';
    await completeKeys<Supplier>(this.transactions, 'suppliers', columns, supplierKey);
  }
}

async function completeKeys<Row extends { id: string }>(
  transactions: Transactions,
  table: 'companies' | 'suppliers',
  columns: string,
  keyOf: (row: Row) => string,
): Promise<void> {
  const completePage = async (tx: EntityManager): Promise<number> => {
    const rows: Row[] = await tx.query(
      `SELECT id, ${columns} FROM ${table} WHERE search_key IS NULL ORDER BY id LIMIT ${PAGE} FOR UPDATE SKIP LOCKED`,
    );
    const keys = rows.map((row) => ({ id: row.id, key: keyOf(row) }));
    await tx.query(
      `UPDATE ${table} SET search_key = k.key FROM jsonb_to_recordset($1::jsonb) AS k (id uuid, key text)
        WHERE ${table}.id = k.id`,
      [JSON.stringify(keys)],
    );
    return rows.length;
  };
  while ((await transactions.asSystem(completePage)) === PAGE);
}
