import { TECHNO_PARKS, type Role } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { hashPassword } from '../accounts/passwords.ts';
import { User } from '../accounts/user.entity.ts';
import { Company } from '../companies/company.entity.ts';
import { companyKey, supplierKey } from '../companies/search-keys.ts';
import { Supplier } from '../companies/supplier.entity.ts';
import { SAMPLE_COMPANIES, SAMPLE_SUPPLIERS } from './sample-companies.ts';

/** Password of every sample account; sample data is refused in production. */
export const SAMPLE_PASSWORD = 'sample-portal-2026!';

interface Staff {
  email: string;
  name: string;
  role: Role;
  technoParkCode?: string;
  organizationName?: string;
  expertise?: string;
}

/** Names of the consultants that the contract names; each other TechnoPark has one too, so that every region is served. */
const CONSULTANTS: Readonly<Record<string, string>> = {
  gyeonggi: '문경기',
  jeonbuk: '전북현',
  gyeongnam: '남해진',
};

const EVALUATORS = [
  '비전 검사·머신러닝',
  '공정 데이터·MES',
  '로봇·자동화',
  '에너지·FEMS',
  '품질·통계적 공정관리',
];

const STAFF: readonly Staff[] = [
  ...TECHNO_PARKS.map(({ code, name }) => ({
    email: `consultant.${code}`,
    name: CONSULTANTS[code] ?? `${name} 담당`,
    role: 'consultant' as const,
    technoParkCode: code,
  })),
  ...EVALUATORS.map((expertise, index) => ({
    email: `evaluator${index + 1}`,
    name: ['강평가', '고심사', '노검토', '도판단', '류채점'][index] ?? '평가위원',
    role: 'evaluator' as const,
    organizationName:
      ['표본대학교', '표본연구원', '표본기술사사무소', '표본에너지협회', '표본품질연구소'][index] ?? '',
    expertise,
  })),
  { email: 'officer', name: '오담당', role: 'officer', organizationName: '스마트제조혁신추진단 (표본)' },
  { email: 'approver', name: '승인호', role: 'approver', organizationName: '스마트제조혁신추진단 (표본)' },
  { email: 'auditor', name: '감사윤', role: 'auditor', organizationName: '감사팀 (표본)' },
  { email: 'admin', name: '운영찬', role: 'admin', organizationName: '포털 운영팀 (표본)' },
];

/** Stores the accounts of the contract and the people of the sample season's companies. */
export async function storeSamplePeople(tx: EntityManager, now: Date): Promise<void> {
  const passwordHash = await hashPassword(SAMPLE_PASSWORD);
  const person = (values: Partial<User>): Partial<User> => ({
    passwordHash,
    isOwner: false,
    privacyConsentedAt: now,
    emailConfirmedAt: now,
    createdAt: now,
    ...values,
  });
  for (const company of SAMPLE_COMPANIES) {
    const { id } = await tx.save(
      tx.create(Company, {
        businessRegistrationNumber: company.businessRegistrationNumber,
        name: company.name,
        searchKey: companyKey(company),
        regionCode: company.regionCode,
        city: company.city,
        createdAt: now,
      }),
    );
    await tx.insert(
      User,
      person({ email: company.email, name: company.owner, role: 'applicant', companyId: id, isOwner: true }),
    );
  }
  for (const supplier of SAMPLE_SUPPLIERS) {
    const { email, person: name, ...values } = supplier;
    const { id } = await tx.save(
      tx.create(Supplier, { ...values, searchKey: supplierKey(values), createdAt: now }),
    );
    if (email !== null) await tx.insert(User, person({ email, name, role: 'supplier', supplierId: id }));
  }
  for (const { email, ...values } of STAFF) {
    await tx.insert(User, person({ ...values, email: `${email}@sample.test` }));
  }
}
