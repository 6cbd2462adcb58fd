import { searchKeyOf, TECHNO_PARKS } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { User } from '../accounts/user.entity.ts';
import { LeadCompany } from '../offices/lead-company.entity.ts';
import { insertPeople, type SamplePerson } from './sample-accounts.ts';
import { SAMPLE_EVALUATORS } from './sample-evaluators.ts';
import { nobodysBusinessNumber } from './sample-numbers.ts';

/** Names of the consultants that the contract names; each other TechnoPark has one too, so that every region is served. */
const CONSULTANTS: Readonly<Record<string, string>> = {
  gyeonggi: '문경기',
  jeonbuk: '전북현',
  gyeongnam: '남해진',
};

/** 상생형 주관기관 of the samples. */
const LEAD = { businessRegistrationNumber: nobodysBusinessNumber(9_101), name: '큰표본전자' };

const STAFF: readonly SamplePerson[] = [
  ...TECHNO_PARKS.map(({ code, name }) => ({
    email: `consultant.${code}@sample.test`,
    name: CONSULTANTS[code] ?? `${name} 담당`,
    role: 'consultant' as const,
    technoParkCode: code,
  })),
  ...SAMPLE_EVALUATORS.map(({ email, name, organizationName, expertise }) => ({
    email,
    name,
    role: 'evaluator' as const,
    organizationName,
    expertise,
  })),
  {
    email: 'consultant2.gyeonggi@sample.test',
    name: '문둘째',
    role: 'consultant',
    technoParkCode: 'gyeonggi',
  },
  { email: 'consultant2.jeonbuk@sample.test', name: '전둘째', role: 'consultant', technoParkCode: 'jeonbuk' },
  { email: 'officer@sample.test', name: '오담당', role: 'officer', officeId: 'national' },
  { email: 'approver@sample.test', name: '승인호', role: 'approver', officeId: 'national' },
  { email: 'officer.jeonbuk@sample.test', name: '오전북', role: 'officer', officeId: 'jeonbuk' },
  { email: 'approver.jeonbuk@sample.test', name: '승전북', role: 'approver', officeId: 'jeonbuk' },
  { email: 'auditor@sample.test', name: '감사윤', role: 'auditor', organizationName: '감사팀 (표본)' },
  { email: 'admin@sample.test', name: '운영찬', role: 'admin', organizationName: '포털 운영팀 (표본)' },
  { email: 'admin2@sample.test', name: '운영둘', role: 'admin', organizationName: '포털 운영팀 (표본)' },
];
const LEAD_PERSON = { email: 'lead@sample.test', name: '주관수', role: 'lead-company' } as const;

/** Addresses of everyone who works on applications in the samples. */
export const STAFF_ADDRESSES: readonly string[] = [...STAFF, LEAD_PERSON].map(({ email }) => email);

/** Stores those who work on applications, each where there is no such account yet: a portal of before lacks some. */
export async function storeSampleStaff(tx: EntityManager, now: Date): Promise<void> {
  const known = new Set((await tx.find(User, { select: { email: true } })).map(({ email }) => email));
  const isNew = ({ email }: { email: string }): boolean => !known.has(email);
  await insertPeople(tx, STAFF.filter(isNew), now);
  if (!isNew(LEAD_PERSON)) return;
  const lead = tx.create(LeadCompany, { ...LEAD, searchKey: searchKeyOf([LEAD.name]), createdAt: now });
  await tx.save(lead);
  await insertPeople(tx, [{ ...LEAD_PERSON, leadCompanyId: lead.id }], now);
}
