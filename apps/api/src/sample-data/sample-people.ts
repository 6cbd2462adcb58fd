import { TECHNO_PARKS, type Role } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../accounts/passwords.ts';
import { User } from '../accounts/user.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { companyKey, supplierKey } from '../companies/search-keys.ts';
import { Supplier } from '../companies/supplier.entity.ts';
import { CONTRACT_COMPANIES, SEASON_COMPANIES, type SampleCompany } from './sample-companies.ts';
import { SAMPLE_EVALUATORS } from './sample-evaluators.ts';
import { Membership } from '../offices/membership.entity.ts';
import { SAMPLE_SUPPLIERS, type SampleSupplier } from './sample-suppliers.ts';

/** Password of every sample account; sample data is refused in production. */
export const SAMPLE_PASSWORD = 'sample-portal-2026!';

interface Staff {
  email: string;
  name: string;
  role: Role;
  technoParkCode?: string;
  officeId?: string;
  organizationName?: string;
  expertise?: string;
}

/** An account of the samples and its only membership. */
type SamplePerson = Pick<User, 'email' | 'name'> &
  Pick<Membership, 'role'> &
  Partial<
    Pick<
      Membership,
      'part' | 'companyId' | 'supplierId' | 'technoParkCode' | 'officeId' | 'organizationName' | 'expertise'
    >
  >;

/** Names of the consultants that the contract names; each other TechnoPark has one too, so that every region is served. */
const CONSULTANTS: Readonly<Record<string, string>> = {
  gyeonggi: '문경기',
  jeonbuk: '전북현',
  gyeongnam: '남해진',
};

const STAFF: readonly Staff[] = [
  ...TECHNO_PARKS.map(({ code, name }) => ({
    email: `consultant.${code}`,
    name: CONSULTANTS[code] ?? `${name} 담당`,
    role: 'consultant' as const,
    technoParkCode: code,
  })),
  ...SAMPLE_EVALUATORS.map(({ email, name, organizationName, expertise }) => ({
    email: email.slice(0, email.indexOf('@')),
    name,
    role: 'evaluator' as const,
    organizationName,
    expertise,
  })),
  { email: 'officer', name: '오담당', role: 'officer', officeId: 'national' },
  { email: 'approver', name: '승인호', role: 'approver', officeId: 'national' },
  { email: 'auditor', name: '감사윤', role: 'auditor', organizationName: '감사팀 (표본)' },
  { email: 'admin', name: '운영찬', role: 'admin', organizationName: '포털 운영팀 (표본)' },
];

/** Stores the accounts of the contract and the people of the sample season's companies. */
export async function storeSamplePeople(tx: EntityManager, now: Date): Promise<void> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  const person = ({ email, name, ...as }: SamplePerson) => {
    const id = randomUUID();
    const user = {
      id,
      email,
      name,
      passwordHash,
      privacyConsentedAt: now,
      emailConfirmedAt: now,
      createdAt: now,
    };
    return { user, membership: { ...as, userId: id, startedAt: now } };
  };
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
  const people = [
    ...companies.map(({ row, company: { email, owner: name } }) =>
      person({ email, name, role: 'applicant', companyId: row.id, part: 'owner' }),
    ),
    ...suppliers.map(({ row, supplier: { email, person: name } }) =>
      person({ email, name, role: 'supplier', supplierId: row.id }),
    ),
    ...STAFF.map(({ email, ...values }) => person({ ...values, email: `${email}@sample.test` })),
  ];
  await tx.insert(
    User,
    people.map(({ user }) => user),
  );
  await tx.insert(
    Membership,
    people.map(({ membership }) => membership),
  );
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
