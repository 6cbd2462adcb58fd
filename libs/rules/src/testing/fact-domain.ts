import fc from 'fast-check';
import { applyChanges, factIn, type Situation } from '../change/situation.ts';
import type { FactChange } from '../core/decision.ts';
import type { Finding } from '../core/finding.ts';
import type { JsonValue } from '../core/json.ts';
import { facts, IN_2026 } from './builders.ts';

const AI_GRANT = { program: 'manufacturing-ai', type: 'ai-factory', year: 2025, aiCells: ['D2'] };
const DATA_GRANT = {
  program: 'manufacturing-ai',
  type: 'data-collection',
  year: 2025,
  governmentKrw: 200_000_000,
};
const ADVANCED = {
  program: 'advanced-general',
  type: 'standard',
  year: 2024,
  targetLevel: 'intermediate-1',
  governmentKrw: 150_000_000,
};
const BLOCKING = { program: 'autonomous-factory', year: 2025, buildEndsOn: '2026-12-31' };
const ENDED = { ...BLOCKING, buildEndsOn: '2026-04-01' };

/** Every fact that a rule reads, with a value on each side of its limits; written without a look at the checks' edits. */
const DOMAIN: Readonly<Record<string, readonly JsonValue[]>> = {
  asOf: [
    '2026-03-01T00:00:00+09:00',
    '2026-03-19T00:00:00+09:00',
    '2026-04-10T12:00:00+09:00',
    '2026-04-16T00:00:00+09:00',
    '2026-04-20T17:00:00+09:00',
    '2026-05-01T00:00:00+09:00',
  ],
  'company.ksicCode': ['25924', '46411', '10'],
  'company.sizeCertificate': ['sme', 'mid-sized', 'none'],
  'company.businessStatus': ['operating', 'suspended', 'closed'],
  'company.nationalTaxArrears': [true, false],
  'company.localTaxArrears': [true, false],
  'company.excludedBusiness': [[], ['entertainment']],
  'company.participationBannedUntil': [null, '2026-03-31', '2026-04-15', '2027-01-01'],
  'company.samePlanFunded': [true, false],
  'company.hasBuildHistory': [true, false],
  'company.currentLevel': ['none', 'basic', 'intermediate-1', 'intermediate-2', 'advanced'],
  'company.previousGrants': [
    [],
    [AI_GRANT],
    [DATA_GRANT],
    [AI_GRANT, DATA_GRANT],
    [ADVANCED, ADVANCED],
    [ADVANCED],
  ],
  'company.runningProjects': [[], [BLOCKING], [ENDED]],
  'company.regionCode': ['gyeonggi', 'jeonbuk', 'gwangju', 'jeonnam-gwangju'],
  'company.city': ['안산시', '광산구', '목포시'],
  'company.regularEmployees': [3, 9, 10, 38, 300],
  'company.averageRevenueKrw': [100_000_000, 1_000_000_000, 12_000_000_000, 500_000_000_000],
  'company.leadCompany': ['samsung', 'posco', 'none'],
  'project.targetLevel': ['none', 'basic', 'intermediate-1', 'intermediate-2', 'advanced'],
  'project.months': [6, 9, 10],
  'project.companyInKindKrw': [0, 1_000_000],
  'project.inKindKinds': [['cloud-fee'], ['company-labour'], ['cloud-fee', 'company-labour']],
  'project.aiCells': [['D1'], ['D2'], ['D1', 'D2']],
  'project.withoutSupplier': [true, false],
  'project.supplierInPool': [true, false],
  'project.scopes': [
    [],
    ['ai'],
    ['ai', 'digital-twin', 'aas', 'fems', 'robot', 'automation', 'cloud', 'research-result'],
  ],
  'project.mentoring': ['build-guidance', 'none'],
};
const FIELDS = Object.keys(DOMAIN);

/** One fact of the domain put to one of its values. */
export type Change = Pick<FactChange, 'field' | 'to'>;

/** Good facts with some of them put anywhere in the domain, or taken out. */
export const someFacts = fc
  .uniqueArray(
    fc.constantFrom(...FIELDS).chain((field) =>
      fc.record({
        field: fc.constant(field),
        to: fc.constantFrom<JsonValue | undefined>(...(DOMAIN[field] ?? []), ...unknownOf(field)),
      }),
    ),
    { selector: ({ field }) => field, minLength: 1, maxLength: 12 },
  )
  .map((edits): Situation => {
    return applyChanges(facts(), IN_2026, edits as readonly Change[]);
  });

function unknownOf(field: string): undefined[] {
  return field === 'asOf' ? [] : [undefined];
}

/** The facts of the domain that a notice looks at, and the moment. */
export const fieldsReadBy = (findings: readonly Pick<Finding, 'fields'>[]): readonly string[] => {
  const read = new Set(findings.flatMap(({ fields }) => fields));
  return FIELDS.filter((field) => field === 'asOf' || read.has(field));
};

/** Every way to put `count` of some facts, from a place in their list on, to another known value of the domain. */
export function* changesOf(
  situation: Situation,
  fields: readonly string[],
  count: number,
  start = 0,
): Generator<readonly Change[]> {
  if (count === 0) {
    yield [];
    return;
  }
  for (let place = start; place <= fields.length - count; place += 1) {
    const field = fields[place] ?? '';
    const from = JSON.stringify(factIn(situation, field));
    for (const to of DOMAIN[field] ?? []) {
      if (JSON.stringify(to) === from) continue;
      for (const rest of changesOf(situation, fields, count - 1, place + 1)) yield [{ field, to }, ...rest];
    }
  }
}

/** Good facts, and good facts with one of them put to each of its values or taken out. */
export const oneFactAside = (): Situation[] => [
  { input: facts(), asOf: IN_2026 },
  ...FIELDS.flatMap((field) =>
    [...(DOMAIN[field] ?? []), ...unknownOf(field)].map((to) =>
      applyChanges(facts(), IN_2026, [{ field, to } as Change]),
    ),
  ),
];
