import fc from 'fast-check';
import {
  AI_CELLS,
  BONUS_CODES,
  BUSINESS_STATUSES,
  EXCLUDED_BUSINESSES,
  FACTORY_STATUSES,
  IN_KIND_KINDS,
  LEAD_COMPANIES,
  MENTORING_KINDS,
  PROJECT_SCOPES,
  REGION_CODES,
  SIZE_CERTIFICATES,
  SMART_LEVELS,
} from '../core/codes.ts';
import type { CompanyFacts, EligibilityInput, ProjectFacts } from '../core/facts.ts';
import { PROGRAM_TYPES, PROGRAMS } from '../programs/codes.ts';

/** A fact that may be known, null or left out. */
const maybe = <T>(known: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: known }, fc.constant(null), fc.constant(undefined));

const day = fc.oneof(
  fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.string(),
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000_000 }),
  fc.constantFrom(0, 1, 999, 1_000, 399_999_999, 400_000_000, 400_000_001, Number.MAX_SAFE_INTEGER),
  fc.double(),
);
const ksicCode = fc.oneof(
  fc.constantFrom('25924', 'C25924', '10', '34', 'G46', '10401', '25998'),
  fc.string(),
);
const some = <T extends string>(codes: readonly T[]): fc.Arbitrary<T[]> =>
  fc.array(fc.constantFrom(...codes), { maxLength: 5 });

const grant = fc.record({
  program: fc.constantFrom(...PROGRAMS),
  type: maybe(fc.constantFrom(...PROGRAM_TYPES)),
  year: maybe(fc.integer({ min: 2020, max: 2027 })),
  targetLevel: maybe(fc.constantFrom(...SMART_LEVELS)),
  governmentKrw: maybe(amount),
  aiCells: maybe(some(AI_CELLS)),
});

const running = fc.record({
  program: fc.constantFrom(...PROGRAMS),
  type: maybe(fc.constantFrom(...PROGRAM_TYPES)),
  year: maybe(fc.integer({ min: 2020, max: 2027 })),
  buildEndsOn: maybe(day),
});

const company: fc.Arbitrary<CompanyFacts> = fc.record({
  businessRegistrationNumber: maybe(fc.string()),
  corporateRegistrationNumber: maybe(fc.string()),
  ksicCode: maybe(ksicCode),
  regionCode: maybe(fc.constantFrom(...REGION_CODES)),
  city: maybe(fc.oneof(fc.constantFrom('안산시', '광산구', '순천시', '영동군'), fc.string())),
  businessStatus: maybe(fc.constantFrom(...BUSINESS_STATUSES)),
  sizeCertificate: maybe(fc.constantFrom(...SIZE_CERTIFICATES)),
  averageRevenueKrw: maybe(amount),
  totalAssetsKrw: maybe(amount),
  independent: maybe(fc.boolean()),
  regularEmployees: maybe(fc.nat()),
  excludedBusiness: maybe(some(EXCLUDED_BUSINESSES)),
  nationalTaxArrears: maybe(fc.boolean()),
  localTaxArrears: maybe(fc.boolean()),
  participationBannedUntil: maybe(day),
  samePlanFunded: maybe(fc.boolean()),
  factoryStatus: maybe(fc.constantFrom(...FACTORY_STATUSES)),
  currentLevel: maybe(fc.constantFrom(...SMART_LEVELS)),
  hasBuildHistory: maybe(fc.boolean()),
  previousGrants: maybe(fc.array(grant, { maxLength: 4 })),
  runningProjects: maybe(fc.array(running, { maxLength: 4 })),
  leadCompany: maybe(fc.constantFrom(...LEAD_COMPANIES)),
  inIndustrialComplex: maybe(fc.boolean()),
});

const project: fc.Arbitrary<ProjectFacts> = fc.record({
  type: maybe(fc.constantFrom(...PROGRAM_TYPES)),
  targetLevel: maybe(fc.constantFrom(...SMART_LEVELS)),
  months: maybe(fc.integer({ min: -1, max: 40 })),
  totalCostKrw: maybe(amount),
  companyInKindKrw: maybe(amount),
  leadCompanyKrw: maybe(amount),
  inKindKinds: maybe(some(IN_KIND_KINDS)),
  aiCells: maybe(some(AI_CELLS)),
  withoutSupplier: maybe(fc.boolean()),
  supplierInPool: maybe(fc.boolean()),
  mentoring: maybe(fc.constantFrom(...MENTORING_KINDS)),
  bonusItems: maybe(some(BONUS_CODES)),
  scopes: maybe(some(PROJECT_SCOPES)),
});

/** Any facts of the declared types, sensible or not. */
export const anyFacts: fc.Arbitrary<EligibilityInput> = fc.record({ company, project });

/** Any instant around the notices, or none at all. */
export const anyInstant: fc.Arbitrary<Date> = fc.date({
  min: new Date('2025-06-01T00:00:00Z'),
  max: new Date('2026-08-01T00:00:00Z'),
});
