import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Company } from '../companies/company.entity.ts';
import { companyKey, supplierKey } from '../companies/search-keys.ts';
import { Supplier } from '../companies/supplier.entity.ts';
import { insertPeople, type SamplePerson } from './sample-accounts.ts';
import { CONTRACT_COMPANIES, SEASON_COMPANIES, type SampleCompany } from './sample-companies.ts';
import { storeSampleStaff } from './sample-staff.ts';
import { SAMPLE_SUPPLIERS, type SampleSupplier } from './sample-suppliers.ts';

/** Stores the accounts of the contract and the people of the sample season's companies. */
export async function storeSamplePeople(tx: EntityManager, now: Date): Promise<void> {
  const companies = [...CONTRACT_COMPANIES, ...SEASON_COMPANIES].map((company) =>
    storedCompany(company, now),
  );
  const suppliers = SAMPLE_SUPPLIERS.map((supplier) => storedSupplier(supplier, now));
  await tx.insert(
    Company,
    companies.map(({ row }) => row),
  );
  await tx.insert(
    Supplier,
    suppliers.map(({ row }) => row),
  );
  const people: SamplePerson[] = [];
  for (const { row, company } of companies) {
    people.push({
      email: company.email,
      name: company.owner,
      role: 'applicant',
      companyId: row.id,
      part: 'owner',
    });
  }
  for (const { row, supplier } of suppliers) {
    people.push({ email: supplier.email, name: supplier.person, role: 'supplier', supplierId: row.id });
  }
  await insertPeople(tx, people, now);
  await storeSampleStaff(tx, now);
}

function storedCompany(company: SampleCompany, createdAt: Date) {
  const { businessRegistrationNumber, name, regionCode, city } = company;
  const row = {
    id: randomUUID(),
    businessRegistrationNumber,
    name,
    searchKey: companyKey(company),
    regionCode,
    city,
    createdAt,
  };
  return { company, row };
}

function storedSupplier(supplier: SampleSupplier, createdAt: Date) {
  const { email: _email, person: _person, ...values } = supplier;
  return { supplier, row: { id: randomUUID(), ...values, searchKey: supplierKey(values), createdAt } };
}
