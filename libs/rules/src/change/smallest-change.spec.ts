import type { ProgramType } from '../core/codes.ts';
import type { FactChange } from '../core/decision.ts';
import type { CompanyFacts, PreviousGrant, ProjectFacts } from '../core/facts.ts';
import type { JsonValue } from '../core/json.ts';
import { decide } from '../engine/decide.ts';
import { aNotice, facts, IN_2025, IN_2026 } from '../testing/builders.ts';
import { applyChanges } from './situation.ts';
import { smallestChangeOf } from './smallest-change.ts';

type Changes = [field: string, from: JsonValue, to: JsonValue, changeableBy: FactChange['changeableBy']][];

interface Case {
  because: string;
  company?: CompanyFacts;
  project?: ProjectFacts;
  year?: 2025 | 2026;
  type?: ProgramType;
  asOf?: string;
  changes: Changes;
  frees: string[];
}

const aiGrant: PreviousGrant = {
  program: 'manufacturing-ai',
  type: 'ai-factory',
  year: 2025,
  aiCells: ['D2'],
  governmentKrw: 150_000_000,
};
const dataGrant: PreviousGrant = {
  program: 'manufacturing-ai',
  type: 'data-collection',
  year: 2025,
  governmentKrw: 200_000_000,
  aiCells: [],
};
const asJson = (value: unknown): JsonValue => JSON.parse(JSON.stringify(value)) as JsonValue;

const THE_COMPANY: Case[] = [
  {
    because: 'a factory without history can have its level certified (2025 only)',
    company: { hasBuildHistory: false },
    year: 2025,
    changes: [['company.hasBuildHistory', false, true, 'company']],
    frees: ['build-history'],
  },
  {
    because: 'a suspended business can be taken up again',
    company: { businessStatus: 'suspended' },
    changes: [['company.businessStatus', 'suspended', 'operating', 'company']],
    frees: ['business-operating'],
  },
  {
    because: 'one tax in arrears',
    company: { localTaxArrears: true },
    changes: [['company.localTaxArrears', true, false, 'company']],
    frees: ['no-tax-arrears'],
  },
  {
    because: 'both taxes in arrears: one rule, two facts',
    company: { nationalTaxArrears: true, localTaxArrears: true },
    changes: [
      ['company.nationalTaxArrears', true, false, 'company'],
      ['company.localTaxArrears', true, false, 'company'],
    ],
    frees: ['no-tax-arrears'],
  },
  {
    because: 'an excluded trade can be given up',
    company: { excludedBusiness: ['lodging-restaurant'] },
    changes: [['company.excludedBusiness', ['lodging-restaurant'], [], 'company']],
    frees: ['not-excluded-business'],
  },
  {
    because: 'another plan than the funded one',
    company: { samePlanFunded: true },
    changes: [['company.samePlanFunded', true, false, 'company']],
    frees: ['not-already-funded'],
  },
];

const THE_PLAN: Case[] = [
  {
    because: 'a month too long is cut to the limit',
    project: { months: 10 },
    changes: [['project.months', 10, 9, 'company']],
    frees: ['duration'],
  },
  {
    because: 'the shorter limit of data collection',
    project: { months: 9 },
    type: 'data-collection',
    changes: [['project.months', 9, 6, 'company']],
    frees: ['duration'],
  },
  {
    because: 'a target below the minimum goes up to it',
    project: { targetLevel: 'basic' },
    changes: [['project.targetLevel', 'basic', 'intermediate-1', 'company']],
    frees: ['target-level'],
  },
  {
    because: 'a target below the level that is there goes up to that',
    company: { currentLevel: 'intermediate-2' },
    changes: [['project.targetLevel', 'intermediate-1', 'intermediate-2', 'company']],
    frees: ['target-level'],
  },
  {
    because:
      'of the mentoring that counts only 구축지도 is left: planning comes before the application (N26)',
    project: { mentoring: 'none' },
    changes: [['project.mentoring', 'none', 'build-guidance', 'company']],
    frees: ['mentoring'],
  },
  {
    because: 'a supplier outside the pool is registered',
    project: { supplierInPool: false },
    changes: [['project.supplierInPool', false, true, 'company']],
    frees: ['supplier-in-pool'],
  },
  {
    because: 'own labour of a company that applies alone is replaced',
    project: { withoutSupplier: true, companyInKindKrw: 1, inKindKinds: ['company-labour'] },
    changes: [['project.inKindKinds', ['company-labour'], ['cloud-fee'], 'company']],
    frees: ['in-kind-kinds'],
  },
  {
    because: 'of two kinds only the refused one is left out',
    project: { withoutSupplier: true, companyInKindKrw: 1, inKindKinds: ['company-labour', 'cloud-fee'] },
    changes: [['project.inKindKinds', ['company-labour', 'cloud-fee'], ['cloud-fee'], 'company']],
    frees: ['in-kind-kinds'],
  },
  {
    because: 'the cells that were not funded yet stay',
    company: { previousGrants: [aiGrant] },
    project: { aiCells: ['D2', 'D3'] },
    changes: [['project.aiCells', ['D2', 'D3'], ['D3'], 'company']],
    frees: ['no-repeated-ai-cell'],
  },
  {
    because: 'another function of the same process where no planned cell is left',
    company: { previousGrants: [{ ...aiGrant, aiCells: ['D1', 'D2'] }] },
    project: { aiCells: ['D2'] },
    changes: [['project.aiCells', ['D2'], ['D3'], 'company']],
    frees: ['no-repeated-ai-cell'],
  },
  {
    because: 'another process where every function of this one was funded',
    company: { previousGrants: [{ ...aiGrant, aiCells: ['D1', 'D2', 'D3', 'D4', 'D5'] }] },
    project: { aiCells: ['D2'] },
    changes: [['project.aiCells', ['D2'], ['A1'], 'company']],
    frees: ['no-repeated-ai-cell'],
  },
];

const TIME: Case[] = [
  {
    because: 'one millisecond before the intake',
    asOf: '2026-03-18T23:59:59.999+09:00',
    changes: [['asOf', '2026-03-18T23:59:59.999+09:00', '2026-03-19T00:00:00+09:00', 'time']],
    frees: ['within-window'],
  },
  {
    because: 'a ban that runs out within the intake',
    company: { participationBannedUntil: '2026-04-10' },
    changes: [['asOf', '2026-04-10T12:00:00+09:00', '2026-04-11T00:00:00+09:00', 'time']],
    frees: ['not-banned'],
  },
  {
    because: 'a ban whose last day is the day before the last day of intake',
    company: { participationBannedUntil: '2026-04-19' },
    changes: [['asOf', '2026-04-10T12:00:00+09:00', '2026-04-20T00:00:00+09:00', 'time']],
    frees: ['not-banned'],
  },
  {
    because: 'a ban beyond the intake has to be over before another one',
    company: { participationBannedUntil: '2026-04-20' },
    changes: [['company.participationBannedUntil', '2026-04-20', '2026-04-09', 'time']],
    frees: ['not-banned'],
  },
  {
    because: 'a later moment frees from ban and early day together',
    company: { participationBannedUntil: '2026-03-25' },
    asOf: '2026-03-01T12:00:00+09:00',
    changes: [['asOf', '2026-03-01T12:00:00+09:00', '2026-03-26T00:00:00+09:00', 'time']],
    frees: ['within-window', 'not-banned'],
  },
];

const NOBODY: Case[] = [
  {
    because: 'one millisecond after the intake',
    asOf: '2026-04-20T17:00:00.001+09:00',
    changes: [['asOf', '2026-04-20T17:00:00.001+09:00', '2026-04-20T17:00:00+09:00', 'nobody']],
    frees: ['within-window'],
  },
  {
    because: 'an industry code is what the company does',
    company: { ksicCode: '46411' },
    changes: [['company.ksicCode', '46411', '10', 'nobody']],
    frees: ['manufacturer'],
  },
  {
    because: 'the issuer has refused',
    company: { sizeCertificate: 'none' },
    changes: [['company.sizeCertificate', 'none', 'sme', 'nobody']],
    frees: ['size-sme-or-mid-sized'],
  },
  {
    because: 'a closed business stays closed',
    company: { businessStatus: 'closed' },
    changes: [['company.businessStatus', 'closed', 'operating', 'nobody']],
    frees: ['business-operating'],
  },
  {
    because: 'the end of a running build stands in its agreement',
    company: {
      runningProjects: [
        { program: 'autonomous-factory', year: 2025, buildEndsOn: '2026-04-21' },
        { program: 'cloud', year: 2025, buildEndsOn: '2026-12-31' },
      ],
    },
    changes: [
      [
        'company.runningProjects',
        [
          { program: 'autonomous-factory', year: 2025, buildEndsOn: '2026-04-21' },
          { program: 'cloud', year: 2025, buildEndsOn: '2026-12-31' },
        ],
        [{ program: 'cloud', year: 2025, buildEndsOn: '2026-12-31' }],
        'nobody',
      ],
    ],
    frees: ['no-blocking-running-project'],
  },
  {
    because: 'a cap that is used up stays used up; other grants stay in the list',
    company: { previousGrants: [dataGrant, { ...aiGrant, aiCells: ['A1'] }] },
    changes: [
      [
        'company.previousGrants',
        asJson([dataGrant, { ...aiGrant, aiCells: ['A1'] }]),
        asJson([{ ...aiGrant, aiCells: ['A1'] }]),
        'nobody',
      ],
    ],
    frees: ['government-cap-left'],
  },
];

const TOGETHER: Case[] = [
  {
    because: 'one list frees two rules: fewer facts come before easier ones',
    company: { previousGrants: [aiGrant, dataGrant] },
    changes: [['company.previousGrants', asJson([aiGrant, dataGrant]), [], 'nobody']],
    frees: ['no-repeated-ai-cell', 'government-cap-left'],
  },
  {
    because: 'to take a supplier would break the pool rule, so the kinds change',
    project: {
      withoutSupplier: true,
      supplierInPool: false,
      companyInKindKrw: 1,
      inKindKinds: ['company-labour'],
    },
    changes: [['project.inKindKinds', ['company-labour'], ['cloud-fee'], 'company']],
    frees: ['in-kind-kinds'],
  },
  {
    because: 'to apply alone would break the in-kind rule, so the supplier is registered',
    project: { supplierInPool: false, companyInKindKrw: 1, inKindKinds: ['company-labour'] },
    changes: [['project.supplierInPool', false, true, 'company']],
    frees: ['supplier-in-pool'],
  },
  {
    because: 'each in reading order, with who can change it',
    company: { ksicCode: '46411', nationalTaxArrears: true },
    project: { months: 12, mentoring: 'none' },
    changes: [
      ['company.ksicCode', '46411', '10', 'nobody'],
      ['company.nationalTaxArrears', true, false, 'company'],
      ['project.months', 12, 9, 'company'],
      ['project.mentoring', 'none', 'build-guidance', 'company'],
    ],
    frees: ['manufacturer', 'no-tax-arrears', 'duration', 'mentoring'],
  },
];

describe.each([
  ['what the company can change', THE_COMPANY],
  ['what the plan can change', THE_PLAN],
  ['what comes with time', TIME],
  ['what nobody can change', NOBODY],
  ['several rules', TOGETHER],
])('%s', (_group, cases) => {
  it.each(cases)(
    '$because',
    ({ company, project, year = 2026, type = 'ai-factory', asOf, changes, frees }) => {
      const notice = aNotice(year === 2026 ? '2026-manufacturing-ai' : '2025-ai-track');
      const moment = asOf === undefined ? (year === 2026 ? IN_2026 : IN_2025) : new Date(asOf);
      const input = facts(company, project);
      const found = smallestChangeOf(notice, decide(notice, type, input, moment), input, moment);
      expect(
        found?.changes.map((change) => [change.field, change.from, change.to, change.changeableBy]),
      ).toEqual(changes);
      expect(found?.frees).toEqual(frees);
      const changed = applyChanges(input, moment, found?.changes ?? []);
      expect(decide(notice, type, changed.input, changed.asOf).outcome).toBe('eligible');
    },
  );
});

describe('where there is nothing to change', () => {
  it.each(['eligible', 'needs-evidence'] as const)('says nothing of what is %s', (outcome) => {
    expect(smallestChangeOf(aNotice(), { type: 'ai-factory', outcome }, facts(), IN_2026)).toBeNull();
  });

  it('leaves unknown facts unknown', () => {
    const input = facts({ sizeCertificate: undefined }, { months: 12, mentoring: undefined });
    const found = smallestChangeOf(
      aNotice(),
      decide(aNotice(), 'ai-factory', input, IN_2026),
      input,
      IN_2026,
    );
    expect(found?.changes.map(({ field }) => field)).toEqual(['project.months']);
    const changed = applyChanges(input, IN_2026, found?.changes ?? []);
    expect(decide(aNotice(), 'ai-factory', changed.input, changed.asOf).outcome).toBe('needs-evidence');
  });

  it('does not touch the facts it was given', () => {
    const input = facts({}, { months: 12 });
    const before = JSON.stringify(input);
    applyChanges(input, IN_2026, [{ field: 'project.months', to: 9 }]);
    expect(JSON.stringify(input)).toBe(before);
  });
});
