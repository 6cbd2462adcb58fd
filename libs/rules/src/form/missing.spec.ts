import type { JsonValue } from '../core/json.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { aPlan } from '../testing/builders.ts';
import { planPartsFundingGap } from './cost-lines.ts';
import type { FieldValues, Missing, SubmittedDocument } from './form.ts';
import { formOf } from './form-of.ts';
import { shapeProblem, type ShapeProblem } from './json-shape.ts';
import { missingForApplication } from './missing-for-application.ts';
import { missingForPlan } from './missing-for-plan.ts';

const ON = '2026-04-10';
const FORM = formOf(NOTICE_2026, 'ai-factory');
const EXAMPLES: FieldValues = Object.fromEntries(
  [...FORM.application, ...FORM.plan].map(({ field, example }) => [field, example]),
);
const DOCUMENTS: SubmittedDocument[] = FORM.documents
  .filter(({ required }) => required)
  .map(({ documentType }) => ({ documentType, issuedOn: '2026-03-20', scan: 'clean' }));
const PLAN = aPlan(NOTICE_2026, 'ai-factory', {
  totalCostKrw: 400_000_000,
  companyInKindKrw: 40_000_000,
  previousGrants: [],
});

const resultsOf = (...years: number[]): JsonValue => years.map((year) => ({ year, revenueKrw: 1 }));
const codes = (missing: Missing[]): [string | undefined, string][] =>
  missing.map(({ field, documentType, code }) => [field ?? documentType, code]);
const ofApplication = (
  changes: FieldValues = {},
  documents = DOCUMENTS,
  supplierChosen = true,
): [string | undefined, string][] =>
  codes(missingForApplication(FORM, { ...EXAMPLES, ...changes }, documents, supplierChosen, ON));
const ofPlan = (
  changes: FieldValues = {},
  documents = DOCUMENTS,
  hasSupplier = true,
): [string | undefined, string][] =>
  codes(missingForPlan(FORM, { ...EXAMPLES, ...changes }, documents, PLAN, ON, hasSupplier));

describe('an application', () => {
  it('without any answer misses every required field, the supplier and every required document', () => {
    const missing = missingForApplication(FORM, {}, [], false, ON);
    const required = FORM.application.filter((field) => field.required).map(({ field }) => field);
    const documents = FORM.documents.filter(
      ({ required: needed, stage }) => needed && stage === 'application',
    );
    expect(missing.flatMap(({ field }) => field ?? [])).toEqual([...required, 'supplier']);
    expect(missing.flatMap(({ documentType }) => documentType ?? [])).toEqual(
      documents.map(({ documentType }) => documentType),
    );
    for (const { message } of missing) expect(message).toMatch(/(다|요)\.$/);
  });

  it('takes "no" and an empty list for an answer', () => {
    const answers = {
      'company.samePlanFunded': false,
      'company.excludedBusiness': [],
      'project.companyInKindKrw': 0,
      'project.inKindKinds': [],
    };
    expect(ofApplication(answers)).toEqual([]);
  });

  it.each<[string, JsonValue, string]>([
    ['company.name', '   ', 'required'],
    ['company.name', null, 'required'],
    ['company.name', '가'.repeat(101), 'too-long'],
    ['company.ksicCode', '25998', 'not-a-code'],
    ['company.ksicCode', 'abc', 'not-a-code'],
    ['company.currentLevel', 'godlike', 'not-an-option'],
    ['company.excludedBusiness', ['bakery'], 'not-an-option'],
    ['company.city', '가나시', 'unknown-district'],
    ['company.city', '익산시', 'unknown-district'],
    ['company.annualResults', [], 'too-few'],
    [
      'company.annualResults',
      [{ year: 2022 }, { year: 2023, revenueKrw: 1 }, { year: 2024, revenueKrw: 1 }],
      'row-incomplete',
    ],
    ['company.annualResults', resultsOf(2024, 2024, 2024), 'repeated'],
    ['company.annualResults', resultsOf(2022, 2023, 2022), 'repeated'],
    ['company.annualResults', resultsOf(2100, 2000, 2024), 'too-large'],
    ['company.annualResults', resultsOf(2024, 2025, 2026), 'too-large'],
    ['company.annualResults', resultsOf(2022, 2023, 1999), 'too-small'],
    ['company.contactEmail', 'hanbit.test 골뱅이 없음', 'not-email'],
    ['company.contactEmail', 'a@b', 'not-email'],
    ['company.contactEmail', '이도입 <contact@hanbit.test>', 'not-email'],
    ['company.contactPhone', '없음', 'not-phone'],
    ['company.contactPhone', '02', 'not-phone'],
    ['company.contactPhone', '010-12ab-3456', 'not-phone'],
    ['company.contactPhone', '031가500나0000', 'not-phone'],
    ['company.contactPhone', '000-0000-0000', 'not-phone'],
    ['company.runningProjects', [{ program: 'cloud', year: 2025, buildEndsOn: '2026-02-30' }], 'not-a-day'],
    ['project.months', 0, 'too-small'],
    ['project.months', 10, 'too-large'],
    ['project.months', 1.5, 'not-whole'],
    ['project.months', '9', 'wrong-type'],
    ['project.totalCostKrw', 999_999, 'too-small'],
    ['project.aiCells', [], 'too-few'],
    ['project.aiCells', ['Z9'], 'not-an-option'],
    ['project.aiCells', ['D2', 'D2'], 'repeated'],
    ['project.bonusItems', ['standards', 'standards'], 'repeated'],
    [
      'company.previousGrants',
      [{ program: 'manufacturing-ai', year: 2025, governmentKrw: 1, aiCells: ['D1', 'D2', 'D1'] }],
      'repeated',
    ],
    ['project.mentoring', '', 'required'],
  ])('with %s = %j: %s', (field, value, code) => {
    expect(ofApplication({ [field]: value })).toEqual([[field, code]]);
  });

  it('asks for the last day of a ban only from who is banned', () => {
    expect(ofApplication({ 'company.underParticipationBan': true })).toEqual([
      ['company.participationBannedUntil', 'required'],
    ]);
  });

  it('asks what is paid in kind as soon as something is', () => {
    expect(ofApplication({ 'project.inKindKinds': [] })).toEqual([['project.inKindKinds', 'required']]);
  });

  it('names the second row of a year', () => {
    const fields = { ...EXAMPLES, 'company.annualResults': resultsOf(2022, 2024, 2024) };
    const [missing] = missingForApplication(FORM, fields, DOCUMENTS, true, ON);
    expect(missing?.message).toBe(
      '최근 3년 실적 3번째 줄: 연도는 2번째 줄과 같습니다. 줄마다 다르게 입력하세요.',
    );
  });

  it('needs a supplier or own developers', () => {
    expect(ofApplication({ 'project.withoutSupplier': false }, DOCUMENTS, false)).toEqual([
      ['supplier', 'supplier-required'],
    ]);
    expect(ofApplication({ 'project.withoutSupplier': false }, DOCUMENTS, true)).toEqual([]);
    expect(ofApplication({ 'project.ownDevelopers': null }, DOCUMENTS, false)).toEqual([
      ['project.ownDevelopers', 'required'],
    ]);
  });

  it('needs two more documents while the factory is being built', () => {
    expect(ofApplication({ 'company.factoryStatus': 'under-construction' })).toEqual([
      ['factory-approval', 'document-required'],
      ['construction-plan', 'document-required'],
    ]);
  });

  const tax = 'national-tax-clearance';
  const withTax = (...own: Omit<SubmittedDocument, 'documentType'>[]): SubmittedDocument[] => [
    ...DOCUMENTS.filter(({ documentType }) => documentType !== tax),
    ...own.map((document) => ({ documentType: tax, ...document })),
  ];

  it.each<[string, SubmittedDocument[], string[]]>([
    ['none', withTax(), ['document-required']],
    ['one that is 92 days old', withTax({ issuedOn: '2026-01-08', scan: 'clean' }), []],
    ['one that is 93 days old', withTax({ issuedOn: '2026-01-07', scan: 'clean' }), ['document-too-old']],
    ['one of today', withTax({ issuedOn: ON, scan: 'clean' }), []],
    ['one of tomorrow', withTax({ issuedOn: '2026-04-11', scan: 'clean' }), ['document-issued-in-future']],
    ['one without its day', withTax({ issuedOn: null, scan: 'clean' }), ['document-issue-day-required']],
    [
      'an old and a young one',
      withTax({ issuedOn: '2020-01-01', scan: 'clean' }, { issuedOn: ON, scan: 'clean' }),
      [],
    ],
    ['one that was not scanned', withTax({ issuedOn: ON, scan: 'not-scanned' }), []],
    ['one that is being scanned', withTax({ issuedOn: ON, scan: 'pending' }), []],
    ['one that is infected', withTax({ issuedOn: ON, scan: 'infected' }), ['document-infected']],
  ])('with %s for the national tax: %j', (_what, documents, expected) => {
    expect(ofApplication({}, documents)).toEqual(expected.map((code) => [tax, code]));
  });

  it('needs no day of issue where no age is asked for', () => {
    const documents = DOCUMENTS.map((document) =>
      document.documentType === 'size-certificate' ? { ...document, issuedOn: null } : document,
    );
    expect(ofApplication({}, documents)).toEqual([]);
  });
});

describe('a plan', () => {
  const kpi = (code: string, weightPercent: number) => ({
    code,
    unit: '%',
    before: '1',
    target: '1',
    weightPercent,
    method: '산식',
    evidence: '근거',
  });
  const kpis = (...rows: [string, number][]): FieldValues => ({
    'plan.kpis': rows.map(([code, weight]) => kpi(code, weight)),
  });

  it.each<[string, FieldValues, string[]]>([
    ['two of 50', kpis(['hourly-output', 50], ['claims', 50]), []],
    [
      'five of 20',
      kpis(
        ['hourly-output', 20],
        ['claims', 20],
        ['revenue', 20],
        ['product-cost', 20],
        ['on-time-delivery', 20],
      ),
      [],
    ],
    ['one', kpis(['hourly-output', 50]), ['too-few']],
    [
      'six',
      kpis(
        ['hourly-output', 20],
        ['claims', 20],
        ['revenue', 20],
        ['product-cost', 20],
        ['on-time-delivery', 20],
        ['return-rate', 20],
      ),
      ['too-many'],
    ],
    ['a weight of 19', kpis(['hourly-output', 50], ['claims', 31], ['revenue', 19]), ['too-small']],
    ['a weight of 51', kpis(['hourly-output', 51], ['claims', 49]), ['too-large']],
    ['weights of 99', kpis(['hourly-output', 50], ['claims', 49]), ['kpi-weights']],
    [
      'a target worse than before',
      {
        'plan.kpis': [{ ...kpi('process-defect-rate', 50), before: '3 %', target: '5 %' }, kpi('claims', 50)],
      },
      ['kpi-worse'],
    ],
    ['no core one', kpis(['claims', 50], ['revenue', 50]), ['kpi-core-required']],
    ['the same twice', kpis(['hourly-output', 50], ['hourly-output', 50]), ['repeated']],
  ])('with indicators: %s', (_what, changes, expected) => {
    expect(ofPlan(changes)).toEqual(expected.map((code) => ['plan.kpis', code]));
  });

  const cost = (category: string, governmentKrw: number, companyCashKrw: number, companyInKindKrw = 0) => ({
    category,
    name: '내역',
    governmentKrw,
    companyCashKrw,
    companyInKindKrw,
  });

  it('has costs that equal the funding plan to the won', () => {
    const lines = (governmentKrw: number, cashKrw: number): FieldValues => ({
      'plan.costLines': [cost('hardware', governmentKrw, cashKrw), cost('cloud', 0, 0, 40_000_000)],
    });
    expect(ofPlan(lines(200_000_000, 160_000_000))).toEqual([]);
    expect(ofPlan(lines(199_999_999, 160_000_001))).toEqual([['plan.costLines', 'cost-differs']]);
    const [missing] = missingForPlan(
      FORM,
      { ...EXAMPLES, ...lines(200_000_000, 160_000_001) },
      DOCUMENTS,
      PLAN,
      ON,
      true,
    );
    expect(missing?.message).toBe(
      '사업비 내역의 합계가 사업비 편성과 다릅니다. 기업 현금: 160,000,000원이어야 하는데 160,000,001원입니다.',
    );
  });

  it('has money in kind under labour and cloud only', () => {
    const lines = [cost('hardware', 200_000_000, 160_000_000, 40_000_000)];
    expect(ofPlan({ 'plan.costLines': lines })).toEqual([['plan.costLines', 'in-kind-category']]);
  });

  it('shows live how far the costs are from the funding plan', () => {
    const gap = planPartsFundingGap(
      [cost('hardware', 150_000_000, 160_000_000), { governmentKrw: 'x' }, null],
      PLAN,
    );
    expect(gap).toMatchObject({
      totalKrw: 310_000_000,
      differences: {
        totalKrw: -90_000_000,
        governmentKrw: -50_000_000,
        companyCashKrw: 0,
        companyInKindKrw: -40_000_000,
      },
    });
    expect(planPartsFundingGap(undefined, PLAN).totalKrw).toBe(0);
  });

  it('keeps to the AI cells of the application and describes each', () => {
    expect(ofPlan({ 'plan.aiCells': ['D2', 'D1'] })).toEqual([
      ['plan.aiCells', 'differs-from-application'],
      ['plan.aiScenarios', 'scenario-required'],
    ]);
    expect(ofPlan({ 'project.aiCells': ['D2', 'D1'] })).toEqual([
      ['plan.aiCells', 'differs-from-application'],
    ]);
  });

  it('has a schedule within its months', () => {
    const schedule = (startMonth: number, endMonth: number, weightPercent: number): FieldValues => ({
      'plan.schedule': [{ task: '작업', startMonth, endMonth, weightPercent }],
    });
    expect(ofPlan(schedule(1, 9, 100))).toEqual([]);
    expect(ofPlan(schedule(1, 9, 99))).toEqual([['plan.schedule', 'schedule-weights']]);
    expect(ofPlan(schedule(5, 4, 100))).toEqual([['plan.schedule', 'schedule-backwards']]);
    expect(ofPlan({ ...schedule(1, 9, 100), 'project.months': 8 })).toEqual([
      ['plan.schedule', 'schedule-too-late'],
    ]);
  });

  it('says in which line and by how much', () => {
    const saidOf = (changes: FieldValues): string[] =>
      missingForPlan(FORM, { ...EXAMPLES, ...changes }, DOCUMENTS, PLAN, ON, true).map(
        ({ message }) => message,
      );
    const line = { task: '설치', startMonth: 2, endMonth: 2, weightPercent: 50 };
    const schedule = (...rows: Partial<typeof line>[]): FieldValues => ({
      'plan.schedule': rows.map((row) => ({ ...line, ...row })),
    });
    expect(saidOf(schedule({}, {}))).toEqual([]);
    expect(saidOf(schedule({}, { startMonth: 3 }))).toEqual([
      '추진 일정 2번째 줄: 끝(2개월)이 시작(3개월)보다 이릅니다. 다시 입력하세요.',
    ]);
    expect(saidOf({ ...schedule({}, { endMonth: 9 }), 'project.months': 8 })).toEqual([
      '추진 일정 2번째 줄: 사업 기간 8개월 안에 끝나야 합니다.',
    ]);
    expect(saidOf(schedule({}, { weightPercent: 49 }))).toEqual([
      '일정 비중의 합계는 100 %여야 합니다. 지금은 99 %입니다.',
    ]);
    const cells = ['D1', 'D2', 'D3'];
    const scenario = { ...(EXAMPLES['plan.aiScenarios'] as Record<string, JsonValue>[])[0], cell: 'D2' };
    expect(
      saidOf({ 'project.aiCells': cells, 'plan.aiCells': cells, 'plan.aiScenarios': [scenario] }),
    ).toEqual([expect.stringMatching(/^AI 적용 시나리오가 없는 공정·기능이 있습니다: [^,]+, [^,]+\.$/)]);
    expect(saidOf(kpis(['hourly-output', 50], ['hourly-output', 50]))).toEqual([
      '성과지표 2번째 줄: 지표는 1번째 줄과 같습니다. 줄마다 다르게 입력하세요.',
    ]);
    expect(saidOf(kpis(['claims', 50], ['revenue', 50]))).toEqual([
      '핵심 성과지표를 하나 이상 고르세요. 목록에 (핵심)이라고 적혀 있습니다.',
    ]);
    expect(saidOf(kpis(['hourly-output', 50], ['claims', 49]))).toEqual([
      '성과지표 가중치의 합계는 100 %여야 합니다. 지금은 99 %입니다.',
    ]);
    expect(saidOf({ 'plan.costLines': [cost('hardware', 1, 2), cost('cloud', 0, 0, 3)] })).toEqual([
      '사업비 내역의 합계가 사업비 편성과 다릅니다. 정부지원금: 200,000,000원이어야 하는데 1원입니다. 기업 현금: 160,000,000원이어야 하는데 2원입니다. 기업 현물: 40,000,000원이어야 하는데 3원입니다.',
    ]);
  });

  it('names the row in which a person, an AI cell or a choice stands twice', () => {
    const saidOf = (field: string, value: JsonValue): string[] =>
      missingForPlan(FORM, { ...EXAMPLES, [field]: value }, DOCUMENTS, PLAN, ON, true)
        .filter((one) => one.field === field)
        .map(({ message }) => message);
    const [person, other] = EXAMPLES['plan.organization'] as Record<string, JsonValue>[];
    expect(person).toBeDefined();
    const again = (changes: Record<string, JsonValue>): string[] =>
      saidOf('plan.organization', [{ ...person }, { ...other }, { ...person, role: '관리', ...changes }]);
    const twice = ['추진 인력 3번째 줄: 소속·성명·직위는 1번째 줄과 같습니다. 줄마다 다르게 입력하세요.'];
    expect(again({})).toEqual(twice);
    expect(again({ name: '김 한빛' })).toEqual(twice);
    expect(again({ position: '대표이사(기술)' })).toEqual([]);
    expect(again({ affiliation: 'supplier' })).toEqual([]);
    const scenario = (EXAMPLES['plan.aiScenarios'] as Record<string, JsonValue>[])[0];
    expect(saidOf('plan.aiScenarios', [{ ...scenario }, { ...scenario, purpose: '다른 목적' }])).toEqual([
      'AI 적용 시나리오 2번째 줄: AI 공정·기능은 1번째 줄과 같습니다. 줄마다 다르게 입력하세요.',
    ]);
    expect(saidOf('plan.aiCells', ['D2', 'D2'])).toEqual([
      expect.stringMatching(/^AI 공정·기능에 같은 항목이 두 번 있습니다: D2 .+\. 하나만 남기세요\.$/),
    ]);
  });

  it("needs the supplier's documents only where there is a supplier", () => {
    const own = DOCUMENTS.filter(({ documentType }) => !documentType.startsWith('supplier-'));
    expect(ofPlan({}, own, false)).toEqual([]);
    expect(ofPlan({}, own, true).map(([documentType]) => documentType)).toEqual([
      'supplier-business-registration-certificate',
      'supplier-national-tax-clearance',
      'supplier-local-tax-clearance',
      'supplier-information-use-consent',
    ]);
  });
});

// A changed word shows in the review as a changed line; after a change on purpose: `--updateSnapshot`.
it('says each problem in these words', () => {
  const infected = (scan: SubmittedDocument['scan'], issuedOn: string | null): SubmittedDocument[] =>
    DOCUMENTS.map(({ documentType }) => ({ documentType, issuedOn, scan }));
  const applications: [FieldValues, SubmittedDocument[]][] = [
    [{}, []],
    [
      {
        'company.name': '   ',
        'company.ksicCode': '25998',
        'company.currentLevel': 'godlike',
        'company.excludedBusiness': ['bakery'],
        'company.annualResults': [{ year: 2022 }],
        'company.runningProjects': [{ program: 'cloud', year: 2025, buildEndsOn: '2026-02-30' }],
        'project.months': 0,
        'project.totalCostKrw': 999_999,
        'project.aiCells': ['Z9'],
      },
      infected('infected', ON),
    ],
    [
      {
        'company.name': '가'.repeat(101),
        'company.underParticipationBan': true,
        'project.months': 10,
        'project.inKindKinds': [],
        'project.ownDevelopers': null,
      },
      infected('pending', ON),
    ],
    [{ 'project.months': 1.5, 'company.factoryStatus': 'under-construction' }, infected('clean', null)],
    [{ 'project.months': '9' }, infected('clean', '2020-01-01')],
    [{}, infected('clean', '2026-04-11')],
  ];
  const row = { code: 'claims', unit: '%', before: '1', target: '1', method: '산식', evidence: '근거' };
  const costs = {
    category: 'hardware',
    name: '내역',
    governmentKrw: 1,
    companyCashKrw: 2,
    companyInKindKrw: 3,
  };
  const plans: FieldValues[] = [
    {},
    {
      'plan.kpis': [{ ...row, weightPercent: 100 }],
      'plan.costLines': [costs],
      'plan.aiCells': ['D2', 'D1'],
    },
    {
      'plan.kpis': [
        { ...row, weightPercent: 51 },
        { ...row, weightPercent: 19 },
      ],
      'plan.schedule': [{ task: '작업', startMonth: 5, endMonth: 4, weightPercent: 99 }],
    },
    {
      'plan.kpis': Array.from({ length: 6 }, () => ({ ...row, weightPercent: 20 })),
      'plan.schedule': [{ task: '작업', startMonth: 1, endMonth: 10, weightPercent: 100 }],
      'project.aiCells': ['D2', 'D1'],
    },
  ];
  const messages = [
    ...applications.flatMap(([answers, documents], index) =>
      missingForApplication(FORM, index === 0 ? answers : { ...EXAMPLES, ...answers }, documents, false, ON),
    ),
    ...plans.flatMap((answers, index) =>
      missingForPlan(FORM, index === 0 ? answers : { ...EXAMPLES, ...answers }, DOCUMENTS, PLAN, ON, true),
    ),
  ].map(({ field, documentType, code, message }) => `${field ?? documentType ?? '–'} ${code}: ${message}`);
  expect([...new Set(messages)].sort()).toMatchSnapshot();
});

describe('the JSON type of a value', () => {
  const field = (name: string) => {
    const found = [...FORM.application, ...FORM.plan].find((candidate) => candidate.field === name);
    if (found === undefined) throw new Error(name);
    return found;
  };

  it.each<[string, JsonValue, ShapeProblem | null]>([
    ['company.name', '', null],
    ['company.name', 1, 'wrong-type'],
    ['company.name', null, null],
    ['project.months', 99, null],
    ['project.months', 1.5, 'not-whole'],
    ['project.months', -5, null],
    ['project.totalCostKrw', Number.MAX_SAFE_INTEGER, null],
    ['project.totalCostKrw', Number.MAX_SAFE_INTEGER + 1, 'too-large'],
    ['project.totalCostKrw', 1e308, 'too-large'],
    ['project.totalCostKrw', -1e308, 'too-large'],
    ['project.totalCostKrw', Number.NaN, 'wrong-type'],
    ['project.totalCostKrw', Number.POSITIVE_INFINITY, 'too-large'],
    ['project.summary', '가'.repeat(20_000), null],
    ['project.summary', '가'.repeat(20_001), 'too-long'],
    ['company.currentLevel', '가'.repeat(20_001), 'too-long'],
    ['project.aiCells', Array.from({ length: 501 }, () => 'D2'), 'too-many'],
    ['company.annualResults', Array.from({ length: 500 }, () => ({})), null],
    ['company.annualResults', Array.from({ length: 501 }, () => ({})), 'too-many'],
    ['company.annualResults', [{ debtRatioPercent: 95.3 }], null],
    ['company.annualResults', [{ debtRatioPercent: 1e308 }], 'too-large'],
    ['company.annualResults', [{ operatingProfitKrw: -420_000_000 }], null],
    ['company.annualResults', [{ operatingProfitKrw: 0.5 }], 'not-whole'],
    ['plan.functionList', [{ name: '가'.repeat(20_001) }], 'too-long'],
    ['project.months', '9', 'wrong-type'],
    ['company.samePlanFunded', false, null],
    ['company.samePlanFunded', 'false', 'wrong-type'],
    ['company.currentLevel', 'godlike', null],
    ['project.aiCells', ['Z9'], null],
    ['project.aiCells', [1], 'wrong-type'],
    ['project.aiCells', 'D2', 'wrong-type'],
    ['plan.kpis', [], null],
    ['plan.kpis', [{ code: 'hourly-output', weightPercent: null }], null],
    ['plan.kpis', [{ strange: 1 }], 'wrong-type'],
    ['plan.kpis', [{ weightPercent: '50' }], 'wrong-type'],
    ['plan.kpis', ['row'], 'wrong-type'],
    ['plan.kpis', {}, 'wrong-type'],
    ['company.previousGrants', [{ program: 'cloud', aiCells: ['D2'] }], null],
  ])('%s = %j is stored, or refused as %p', (name, value, problem) => {
    expect(shapeProblem(field(name), value)).toBe(problem);
  });
});
