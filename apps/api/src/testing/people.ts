import { roleLabel, searchKeyOf, type Role } from '@subsidy/rules';
import { randomInt } from 'node:crypto';
import { TestClient } from './client.ts';
import type { TestPortal } from './test-portal.ts';

const given = new Set<string>();

/** A business number with a right check digit, another one each time. */
export function aBusinessNumber(): string {
  let number = drawn();
  while (given.has(number)) number = drawn();
  given.add(number);
  return number;
}

function drawn(): string {
  const digits = Array.from({ length: 9 }, (_, index) => (index === 3 ? 8 : index === 4 ? 6 : randomInt(10)));
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const sum = digits.reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0);
  const check = (10 - ((sum + Math.floor(((digits[8] ?? 0) * 5) / 10)) % 10)) % 10;
  return [...digits, check].join('');
}

/** A person with an account, and their browser. */
export interface Person {
  userId: string;
  email: string;
  companyId: string | null;
  supplierId: string | null;
  leadCompanyId: string | null;
  client: TestClient;
}

/** Gives a person a membership; returns its id. Staff of an office belong to the country's unless told. */
export async function givenMembership(
  opened: TestPortal,
  userId: string,
  of: {
    role: Role;
    officeId?: string;
    technoParkCode?: string;
    companyId?: string | null;
    supplierId?: string | null;
    leadCompanyId?: string | null;
  },
): Promise<string> {
  const { role } = of;
  const isOffice = role === 'officer' || role === 'approver';
  const rows = await opened.database.asOwner<{ id: string }>(
    `INSERT INTO memberships (user_id, role, part, company_id, supplier_id, techno_park_code, office_id, lead_company_id,
       organization_name, started_at)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '기관', clock_timestamp()) RETURNING id`,
    [
      userId,
      role,
      role === 'applicant' ? 'owner' : null,
      of.companyId ?? null,
      of.supplierId ?? null,
      role === 'consultant' ? (of.technoParkCode ?? 'gyeonggi') : null,
      isOffice ? (of.officeId ?? 'national') : null,
      of.leadCompanyId ?? null,
    ],
  );
  return rows[0]?.id ?? '';
}

interface PersonOptions {
  officeId?: string;
  regionCode?: string | null;
  city?: string | null;
  companyName?: string;
  technoParkCode?: string;
  leadCompanyId?: string | null;
  inPool?: boolean;
  name?: string;
}

/** Stores a person of a role: a company of their own for applicants (안산 unless told), a supplier in the pool, staff. */
export async function givenPerson(
  opened: TestPortal,
  role: Role,
  options: PersonOptions = {},
): Promise<Person> {
  const { asOwner } = opened.database;
  const number = aBusinessNumber();
  let companyId: string | null = null;
  let supplierId: string | null = null;
  if (role === 'applicant') {
    const rows = await asOwner<{ id: string }>(
      `INSERT INTO companies (business_registration_number, name, region_code, city, search_key, created_at)
        VALUES ($1, $2, $3, $4, $5, now()) RETURNING id`,
      [
        number,
        options.companyName ?? '한빛정밀',
        options.regionCode === undefined ? 'gyeonggi' : options.regionCode,
        options.city === undefined ? '안산시' : options.city,
        searchKeyOf([options.companyName ?? '한빛정밀']),
      ],
    );
    companyId = rows[0]?.id ?? null;
  }
  if (role === 'supplier') {
    const name = options.companyName ?? '지능공정';
    const rows = await asOwner<{ id: string }>(
      `INSERT INTO suppliers (business_registration_number, name, in_pool, region_code, search_key, created_at)
        VALUES ($1, $2, $3, 'seoul', $4, now()) RETURNING id`,
      [number, name, options.inPool ?? true, searchKeyOf([name, number, '서울특별시'])],
    );
    supplierId = rows[0]?.id ?? null;
  }
  const leadCompanyId =
    role === 'lead-company'
      ? (options.leadCompanyId ?? (await givenLeadCompany(opened, options.companyName)))
      : null;
  const email = `${role}-${number}@example.test`;
  const users = await asOwner<{ id: string }>(
    `INSERT INTO users (email, name, password_hash, email_confirmed_at, created_at)
      VALUES ($1, $2, 'x', now(), now()) RETURNING id`,
    [email, options.name ?? `${roleLabel(role)} 담당자`],
  );
  const userId = users[0]?.id ?? '';
  await givenMembership(opened, userId, { ...options, role, companyId, supplierId, leadCompanyId });
  const client = await TestClient.signedIn(opened, userId);
  return { userId, email, companyId, supplierId, leadCompanyId, client };
}

/** Stores a lead company; returns its id. */
async function givenLeadCompany(opened: TestPortal, name = '큰바다전자'): Promise<string> {
  const rows = await opened.database.asOwner<{ id: string }>(
    `INSERT INTO lead_companies (business_registration_number, name, search_key, created_at)
      VALUES ($1, $2, $3, now()) RETURNING id`,
    [aBusinessNumber(), name, searchKeyOf([name])],
  );
  return rows[0]?.id ?? '';
}
