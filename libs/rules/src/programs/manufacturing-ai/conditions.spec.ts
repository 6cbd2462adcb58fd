import type { FindingOutcome, ProgramType } from '../../core/codes.ts';
import type { CompanyFacts, PreviousGrant, ProjectFacts, RunningProject } from '../../core/facts.ts';
import { decideOn, facts, findingOf } from '../../testing/builders.ts';

interface Case {
  rule: string;
  outcome: FindingOutcome;
  because: string;
  company?: CompanyFacts;
  project?: ProjectFacts;
  type?: ProgramType;
  year?: 2025 | 2026;
  asOf?: string;
}

const check = ({ rule, outcome, company, project, type = 'ai-factory', year = 2026, asOf }: Case): void => {
  const decision = decideOn(facts(company, project), {
    year,
    type,
    ...(asOf === undefined ? {} : { asOf: new Date(asOf) }),
  });
  expect(findingOf(decision, rule)?.outcome).toBe(outcome);
};

const grant = (over: Partial<PreviousGrant>): PreviousGrant => ({
  program: 'manufacturing-ai',
  type: 'ai-factory',
  year: 2025,
  targetLevel: 'intermediate-1',
  governmentKrw: 200_000_000,
  aiCells: ['D2'],
  ...over,
});
const running = (over: Partial<RunningProject>): RunningProject => ({
  program: 'autonomous-factory',
  type: 'ai-factory',
  year: 2025,
  buildEndsOn: '2026-04-21',
  ...over,
});

const WINDOW: Case[] = [
  {
    rule: 'within-window',
    outcome: 'fail',
    because: 'one millisecond early',
    asOf: '2026-03-18T23:59:59.999+09:00',
  },
  {
    rule: 'within-window',
    outcome: 'pass',
    because: 'the first instant',
    asOf: '2026-03-19T00:00:00.000+09:00',
  },
  {
    rule: 'within-window',
    outcome: 'pass',
    because: 'the last instant',
    asOf: '2026-04-20T17:00:00.000+09:00',
  },
  {
    rule: 'within-window',
    outcome: 'fail',
    because: 'one millisecond late',
    asOf: '2026-04-20T17:00:00.001+09:00',
  },
  {
    rule: 'within-window',
    outcome: 'pass',
    because: 'another offset, the same instant',
    asOf: '2026-04-20T08:00:00Z',
  },
  {
    rule: 'within-window',
    outcome: 'pass',
    because: '2025, the last instant',
    year: 2025,
    asOf: '2025-08-14T17:00:00+09:00',
  },
  {
    rule: 'within-window',
    outcome: 'fail',
    because: '2025, one millisecond late',
    year: 2025,
    asOf: '2025-08-14T17:00:00.001+09:00',
  },
];

const COMPANY: Case[] = [
  { rule: 'manufacturer', outcome: 'pass', because: 'division 10', company: { ksicCode: '10' } },
  { rule: 'manufacturer', outcome: 'pass', because: 'division 34', company: { ksicCode: '34' } },
  { rule: 'manufacturer', outcome: 'fail', because: 'division 08', company: { ksicCode: '08' } },
  { rule: 'manufacturer', outcome: 'fail', because: 'division 35', company: { ksicCode: 'D35' } },
  { rule: 'manufacturer', outcome: 'pass', because: 'letter prefix', company: { ksicCode: 'C25924' } },
  {
    rule: 'manufacturer',
    outcome: 'pass',
    because: 'a code of the 10th revision',
    company: { ksicCode: '10401' },
  },
  { rule: 'manufacturer', outcome: 'unknown', because: 'absent', company: { ksicCode: undefined } },
  { rule: 'manufacturer', outcome: 'unknown', because: 'no such code', company: { ksicCode: '25998' } },
  { rule: 'size-sme-or-mid-sized', outcome: 'pass', because: 'sme', company: { sizeCertificate: 'sme' } },
  {
    rule: 'size-sme-or-mid-sized',
    outcome: 'pass',
    because: 'mid-sized',
    company: { sizeCertificate: 'mid-sized' },
  },
  {
    rule: 'size-sme-or-mid-sized',
    outcome: 'fail',
    because: 'refused',
    company: { sizeCertificate: 'none' },
  },
  {
    rule: 'size-sme-or-mid-sized',
    outcome: 'unknown',
    because: 'not issued, figures or not',
    company: { sizeCertificate: undefined },
  },
  {
    rule: 'size-sme-or-mid-sized',
    outcome: 'unknown',
    because: '2025, same condition',
    year: 2025,
    company: { sizeCertificate: null },
  },
  { rule: 'business-operating', outcome: 'pass', because: 'operating' },
  {
    rule: 'business-operating',
    outcome: 'fail',
    because: 'suspended',
    company: { businessStatus: 'suspended' },
  },
  { rule: 'business-operating', outcome: 'fail', because: 'closed', company: { businessStatus: 'closed' } },
  {
    rule: 'business-operating',
    outcome: 'unknown',
    because: 'absent',
    company: { businessStatus: undefined },
  },
  { rule: 'no-tax-arrears', outcome: 'pass', because: 'neither' },
  { rule: 'no-tax-arrears', outcome: 'fail', because: 'national', company: { nationalTaxArrears: true } },
  {
    rule: 'no-tax-arrears',
    outcome: 'fail',
    because: 'local, national unknown',
    company: { nationalTaxArrears: null, localTaxArrears: true },
  },
  {
    rule: 'no-tax-arrears',
    outcome: 'unknown',
    because: 'national absent',
    company: { nationalTaxArrears: undefined },
  },
  { rule: 'no-tax-arrears', outcome: 'unknown', because: 'local absent', company: { localTaxArrears: null } },
  { rule: 'not-excluded-business', outcome: 'pass', because: 'none' },
  {
    rule: 'not-excluded-business',
    outcome: 'fail',
    because: 'one',
    company: { excludedBusiness: ['entertainment'] },
  },
  {
    rule: 'not-excluded-business',
    outcome: 'unknown',
    because: 'absent',
    company: { excludedBusiness: undefined },
  },
  { rule: 'not-banned', outcome: 'pass', because: 'known not to be' },
  {
    rule: 'not-banned',
    outcome: 'unknown',
    because: 'absent',
    company: { participationBannedUntil: undefined },
  },
  {
    rule: 'not-banned',
    outcome: 'fail',
    because: 'the last banned day',
    company: { participationBannedUntil: '2026-04-10' },
  },
  {
    rule: 'not-banned',
    outcome: 'pass',
    because: 'the day after',
    company: { participationBannedUntil: '2026-04-09' },
  },
  {
    rule: 'not-banned',
    outcome: 'fail',
    because: 'the day is the one in Korea',
    company: { participationBannedUntil: '2026-04-10' },
    asOf: '2026-04-09T15:00:00Z',
  },
  {
    rule: 'not-banned',
    outcome: 'pass',
    because: 'midnight in Korea ends the ban',
    company: { participationBannedUntil: '2026-04-10' },
    asOf: '2026-04-10T15:00:00Z',
  },
  { rule: 'not-already-funded', outcome: 'pass', because: 'false' },
  { rule: 'not-already-funded', outcome: 'fail', because: 'true', company: { samePlanFunded: true } },
  {
    rule: 'not-already-funded',
    outcome: 'unknown',
    because: 'absent',
    company: { samePlanFunded: undefined },
  },
  { rule: 'build-history', outcome: 'pass', because: '2025, true', year: 2025 },
  {
    rule: 'build-history',
    outcome: 'fail',
    because: '2025, false',
    year: 2025,
    company: { hasBuildHistory: false },
  },
  {
    rule: 'build-history',
    outcome: 'unknown',
    because: '2025, absent',
    year: 2025,
    company: { hasBuildHistory: undefined },
  },
];

const LEVEL: Case[] = [
  {
    rule: 'target-level',
    outcome: 'pass',
    because: 'the minimum',
    project: { targetLevel: 'intermediate-1' },
  },
  { rule: 'target-level', outcome: 'fail', because: 'one below', project: { targetLevel: 'basic' } },
  {
    rule: 'target-level',
    outcome: 'fail',
    because: 'below the minimum, current unknown',
    project: { targetLevel: 'basic' },
    company: { currentLevel: undefined },
  },
  {
    rule: 'target-level',
    outcome: 'pass',
    because: 'the current one again',
    company: { currentLevel: 'intermediate-1' },
  },
  {
    rule: 'target-level',
    outcome: 'fail',
    because: 'below the current',
    company: { currentLevel: 'intermediate-2' },
  },
  {
    rule: 'target-level',
    outcome: 'pass',
    because: '기초 → 중간2',
    project: { targetLevel: 'intermediate-2' },
  },
  { rule: 'target-level', outcome: 'unknown', because: 'no target', project: { targetLevel: undefined } },
  { rule: 'target-level', outcome: 'unknown', because: 'no current', company: { currentLevel: undefined } },
  {
    rule: 'target-level',
    outcome: 'pass',
    because: 'data-collection asks for none',
    type: 'data-collection',
    project: { targetLevel: undefined },
    company: { currentLevel: undefined },
  },
  {
    rule: 'target-level',
    outcome: 'pass',
    because: 'data-collection takes a lower one',
    type: 'data-collection',
    project: { targetLevel: 'none' },
    company: { currentLevel: 'advanced' },
  },
];

const RUNNING: Case[] = [
  {
    rule: 'no-blocking-running-project',
    outcome: 'unknown',
    because: 'list absent',
    company: { runningProjects: undefined },
  },
  ...(
    [
      ['fail', 'the day after the last of intake', {}],
      ['pass', 'the last day of intake', { buildEndsOn: '2026-04-20' }],
      ['fail', '자율형공장 of any year', { year: 2022 }],
      ['fail', '상생형 AI트랙 of any year', { program: 'win-win-ai', year: 2026 }],
      ['fail', '제조AI특화 of 2025', { program: 'manufacturing-ai' }],
      ['pass', '제조AI특화 of 2024', { program: 'manufacturing-ai', year: 2024 }],
      ['pass', '제조AI특화 of 2026', { program: 'manufacturing-ai', year: 2026 }],
      ['unknown', 'a blocking one without end', { buildEndsOn: undefined }],
      ['unknown', 'a blocking one that may be of 2025', { program: 'manufacturing-ai', year: null }],
      [
        'pass',
        'one that may be of 2025 but ends in time',
        { program: 'manufacturing-ai', year: null, buildEndsOn: '2026-04-20' },
      ],
      ['pass', 'another program without end', { program: 'advanced-general', buildEndsOn: undefined }],
      ['pass', '상생형 without AI', { program: 'win-win' }],
    ] as const
  ).map(([outcome, because, over]): Case => ({
    rule: 'no-blocking-running-project',
    outcome,
    because,
    company: { runningProjects: [running(over)] },
  })),
  {
    rule: 'no-blocking-running-project',
    outcome: 'fail',
    because: 'one that blocks is stronger than one that is unclear',
    company: { runningProjects: [running({ buildEndsOn: null }), running({})] },
  },
  {
    rule: 'no-blocking-running-project',
    outcome: 'fail',
    because: '2025: 자율형공장',
    year: 2025,
    company: { runningProjects: [running({ buildEndsOn: '2025-08-15' })] },
  },
  {
    rule: 'no-blocking-running-project',
    outcome: 'pass',
    because: '2025: 상생형 AI트랙 does not block',
    year: 2025,
    company: {
      runningProjects: [running({ program: 'win-win-ai' }), running({ program: 'manufacturing-ai' })],
    },
  },
];

const GRANTS: Case[] = [
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'unknown',
    because: 'grants absent',
    company: { previousGrants: undefined },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'unknown',
    because: 'cells absent',
    project: { aiCells: undefined },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'fail',
    because: 'the same cell',
    company: { previousGrants: [grant({})] },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'pass',
    because: 'other function',
    company: { previousGrants: [grant({ aiCells: ['D1', 'C2'] })] },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'pass',
    because: 'prepared by a data-collection grant',
    company: { previousGrants: [grant({ type: 'data-collection' })] },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'pass',
    because: 'another program',
    company: { previousGrants: [grant({ program: 'autonomous-factory' })] },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'pass',
    because: 'the same year',
    company: { previousGrants: [grant({ year: 2026 })] },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'unknown',
    because: 'cells of the grant unknown',
    company: { previousGrants: [grant({ aiCells: undefined })] },
  },
  {
    rule: 'no-repeated-ai-cell',
    outcome: 'fail',
    because: 'also for data-collection',
    type: 'data-collection',
    company: { previousGrants: [grant({})] },
  },
  {
    rule: 'government-cap-left',
    outcome: 'unknown',
    because: 'grants absent',
    company: { previousGrants: null },
  },
  { rule: 'government-cap-left', outcome: 'pass', because: 'no grant' },
  {
    rule: 'government-cap-left',
    outcome: 'pass',
    because: 'an AI factory does not lower it',
    company: { previousGrants: [grant({})] },
  },
  ...(
    [
      ['pass', 'one won left', 199_999_999],
      ['fail', 'nothing left', 200_000_000],
      ['fail', 'more than the cap', 250_000_000],
    ] as const
  ).map(([outcome, because, governmentKrw]): Case => ({
    rule: 'government-cap-left',
    outcome,
    because,
    company: { previousGrants: [grant({ type: 'data-collection', governmentKrw, aiCells: [] })] },
  })),
  {
    rule: 'government-cap-left',
    outcome: 'fail',
    because: 'several grants together',
    company: {
      previousGrants: [1, 2, 3, 4].map(() => grant({ type: 'data-collection', governmentKrw: 50_000_000 })),
    },
  },
  {
    rule: 'government-cap-left',
    outcome: 'unknown',
    because: 'amount of a counting grant unknown',
    company: { previousGrants: [grant({ type: 'data-collection', governmentKrw: null })] },
  },
  {
    rule: 'government-cap-left',
    outcome: 'pass',
    because: 'data-collection keeps its own cap',
    type: 'data-collection',
    company: { previousGrants: [grant({ type: 'data-collection', governmentKrw: 200_000_000 })] },
  },
];

const PROJECT: Case[] = [
  { rule: 'duration', outcome: 'pass', because: '9 months', project: { months: 9 } },
  { rule: 'duration', outcome: 'fail', because: '10 months', project: { months: 10 } },
  {
    rule: 'duration',
    outcome: 'pass',
    because: '6 months of data',
    type: 'data-collection',
    project: { months: 6 },
  },
  {
    rule: 'duration',
    outcome: 'fail',
    because: '7 months of data',
    type: 'data-collection',
    project: { months: 7 },
  },
  { rule: 'duration', outcome: 'unknown', because: 'absent', project: { months: undefined } },
  {
    rule: 'in-kind-kinds',
    outcome: 'pass',
    because: 'no in-kind',
    project: { companyInKindKrw: 0, inKindKinds: undefined },
  },
  {
    rule: 'in-kind-kinds',
    outcome: 'pass',
    because: 'in-kind not asked for',
    project: { companyInKindKrw: undefined },
  },
  {
    rule: 'in-kind-kinds',
    outcome: 'unknown',
    because: 'kinds absent',
    project: { companyInKindKrw: 1, inKindKinds: undefined },
  },
  {
    rule: 'in-kind-kinds',
    outcome: 'pass',
    because: 'both kinds with a supplier',
    project: { companyInKindKrw: 1, inKindKinds: ['cloud-fee', 'company-labour'] },
  },
  {
    rule: 'in-kind-kinds',
    outcome: 'fail',
    because: 'labour of a solo applicant',
    project: { companyInKindKrw: 1, inKindKinds: ['cloud-fee', 'company-labour'], withoutSupplier: true },
  },
  {
    rule: 'in-kind-kinds',
    outcome: 'pass',
    because: 'cloud fee of a solo applicant',
    project: { companyInKindKrw: 1, inKindKinds: ['cloud-fee'], withoutSupplier: true },
  },
  {
    rule: 'in-kind-kinds',
    outcome: 'pass',
    because: 'labour of a solo applicant without in-kind money',
    project: { companyInKindKrw: 0, inKindKinds: ['company-labour'], withoutSupplier: true },
  },
  {
    rule: 'in-kind-kinds',
    outcome: 'pass',
    because: '2025 allows it',
    year: 2025,
    project: { companyInKindKrw: 1, inKindKinds: ['company-labour'], withoutSupplier: true },
  },
  { rule: 'mentoring', outcome: 'pass', because: 'pre-planning', project: { mentoring: 'pre-planning' } },
  { rule: 'mentoring', outcome: 'pass', because: 'ax-planning', project: { mentoring: 'ax-planning' } },
  { rule: 'mentoring', outcome: 'fail', because: 'none', project: { mentoring: 'none' } },
  { rule: 'mentoring', outcome: 'unknown', because: 'absent', project: { mentoring: undefined } },
  { rule: 'supplier-in-pool', outcome: 'pass', because: 'in the pool' },
  {
    rule: 'supplier-in-pool',
    outcome: 'pass',
    because: 'alone',
    project: { withoutSupplier: true, supplierInPool: undefined },
  },
  {
    rule: 'supplier-in-pool',
    outcome: 'pass',
    because: 'alone, whatever the pool',
    project: { withoutSupplier: true, supplierInPool: false },
  },
  {
    rule: 'supplier-in-pool',
    outcome: 'fail',
    because: 'not in the pool',
    project: { supplierInPool: false },
  },
  {
    rule: 'supplier-in-pool',
    outcome: 'fail',
    because: 'not in the pool, alone or not unknown',
    project: { withoutSupplier: undefined, supplierInPool: false },
  },
  {
    rule: 'supplier-in-pool',
    outcome: 'unknown',
    because: 'not alone, pool unknown',
    project: { supplierInPool: undefined },
  },
  {
    rule: 'supplier-in-pool',
    outcome: 'unknown',
    because: 'nothing known',
    project: { withoutSupplier: undefined, supplierInPool: undefined },
  },
];

it.each([...WINDOW, ...COMPANY, ...LEVEL, ...RUNNING, ...GRANTS, ...PROJECT])(
  '$rule: $outcome, $because',
  check,
);

const IN_ORDER = [
  'within-window',
  'manufacturer',
  'size-sme-or-mid-sized',
  'business-operating',
  'no-tax-arrears',
  'not-excluded-business',
  'not-banned',
  'not-already-funded',
  'build-history',
  'target-level',
  'no-blocking-running-project',
  'no-repeated-ai-cell',
  'government-cap-left',
  'duration',
  'in-kind-kinds',
  'mentoring',
  'supplier-in-pool',
];

it.each([
  { year: 2026, type: 'ai-factory', without: ['build-history'] },
  { year: 2026, type: 'data-collection', without: ['build-history', 'mentoring'] },
  { year: 2025, type: 'ai-factory', without: ['mentoring'] },
] as const)(
  '$year $type: has one condition a rule, in the order of the contract',
  ({ year, type, without }) => {
    const ruleIds = decideOn(facts(), { year, type }).findings.map(({ ruleId }) => ruleId);
    expect(ruleIds).toEqual(IN_ORDER.filter((ruleId) => !(without as readonly string[]).includes(ruleId)));
  },
);

it('is eligible when all pass, needs evidence when one is unknown, is ineligible when one fails', () => {
  expect(decideOn(facts()).outcome).toBe('eligible');
  expect(decideOn(facts({ samePlanFunded: undefined })).outcome).toBe('needs-evidence');
  expect(decideOn(facts({ samePlanFunded: undefined, localTaxArrears: true })).outcome).toBe('ineligible');
});

it('asks for two more documents while the factory is being built', () => {
  const usual = decideOn(facts()).requiredDocuments;
  const building = decideOn(facts({ factoryStatus: 'under-construction' }));
  expect(building.requiredDocuments.filter((code) => !usual.includes(code))).toEqual([
    'factory-approval',
    'construction-plan',
  ]);
  expect(building.outcome).toBe('eligible');
  expect(building.warnings.map(({ code }) => code)).toEqual(['under-construction']);
});

it('asks for no size certificate as a document in 2025', () => {
  expect(decideOn(facts()).requiredDocuments).toContain('size-certificate');
  expect(decideOn(facts(), { year: 2025 }).requiredDocuments).not.toContain('size-certificate');
});
