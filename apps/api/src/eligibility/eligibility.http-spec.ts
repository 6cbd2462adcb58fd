import type { Problem } from '@subsidy/contract';
import type { EligibilityResult } from '@subsidy/rules';
import { TestClient } from '../testing/client.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

/** The whole example of the contract: eligible for the AI factory of 2026. */
const COMPANY = {
  businessRegistrationNumber: '2208139938',
  ksicCode: '25924',
  regionCode: 'gyeonggi',
  city: '안산시',
  businessStatus: 'operating',
  sizeCertificate: 'sme',
  averageRevenueKrw: 7_200_000_000,
  totalAssetsKrw: 9_100_000_000,
  independent: true,
  regularEmployees: 38,
  excludedBusiness: [],
  nationalTaxArrears: false,
  localTaxArrears: false,
  participationBannedUntil: null,
  samePlanFunded: false,
  factoryStatus: 'operating',
  currentLevel: 'basic',
  hasBuildHistory: true,
  previousGrants: [],
  runningProjects: [],
};
const PROJECT = {
  type: 'ai-factory',
  targetLevel: 'intermediate-1',
  months: 9,
  totalCostKrw: 400_000_000,
  companyInKindKrw: 40_000_000,
  inKindKinds: ['cloud-fee'],
  aiCells: ['D2'],
  withoutSupplier: false,
  supplierInPool: true,
  mentoring: 'build-guidance',
  bonusItems: ['level-certificate'],
};
const BODY = {
  asOf: '2026-04-10T12:00:00+09:00',
  noticeIds: ['2026-manufacturing-ai'],
  company: COMPANY,
  project: PROJECT,
};

describe('POST /eligibility-checks', () => {
  let opened: TestPortal;
  let anyone: TestClient;

  beforeAll(async () => {
    opened = await openTestPortal();
    anyone = new TestClient(opened);
  });
  afterAll(() => opened.close());

  const check = (body: object) => anyone.post<EligibilityResult & Problem>('/eligibility-checks', body);
  const conditionOf = (result: EligibilityResult, ruleId: string) =>
    result.decisions[0]?.conditions.find((condition) => condition.ruleId === ruleId);

  it('decides the example of the contract, with money and sources, for anyone', async () => {
    const { status, body } = await check(BODY);
    expect(status).toBe(200);
    expect(body.decisions).toHaveLength(1);
    expect(body.decisions[0]).toMatchObject({
      noticeId: '2026-manufacturing-ai',
      noticeVersion: 1,
      type: 'ai-factory',
      outcome: 'eligible',
      fundingPlan: { governmentKrw: 200_000_000, companyCashKrw: 160_000_000, companyInKindKrw: 40_000_000 },
      bonus: { points: 3 },
      smallestChange: null,
    });
    expect(body.recommended).toMatchObject({ noticeId: '2026-manufacturing-ai', type: 'ai-factory' });
    expect(conditionOf(body, 'no-tax-arrears')?.citation).toMatchObject({ confidence: 'official' });
  });

  it('gives the same bytes for the same body', async () => {
    const send = () =>
      opened.portal.inject({ method: 'POST', url: '/api/v1/eligibility-checks', payload: BODY });
    const [first, second] = [await send(), await send()];
    expect(first.body).toBe(second.body);
  });

  it('names the smallest change, and the changed body is decided otherwise', async () => {
    const company = {
      ...COMPANY,
      ksicCode: '46411',
      localTaxArrears: true,
      previousGrants: [
        { program: 'manufacturing-ai', type: 'ai-factory', year: 2025, aiCells: ['D2'] },
        { program: 'manufacturing-ai', type: 'data-collection', year: 2025, governmentKrw: 200_000_000 },
      ],
    };
    const body = { ...BODY, asOf: '2026-03-01T09:00:00+09:00', company, project: { ...PROJECT, months: 12 } };
    const { smallestChange } = (await check(body)).body.decisions[0] ?? {};
    expect(smallestChange?.changes.map(({ field, changeableBy }) => `${field} ${changeableBy}`)).toEqual([
      'asOf time',
      'company.ksicCode nobody',
      'company.localTaxArrears company',
      'company.previousGrants nobody',
      'project.months company',
    ]);
    expect(smallestChange?.frees).toEqual([
      'within-window',
      'manufacturer',
      'no-tax-arrears',
      'no-repeated-ai-cell',
      'government-cap-left',
      'duration',
    ]);
    const changed = structuredClone(body) as unknown as Record<string, Record<string, unknown>>;
    for (const { field, to } of smallestChange?.changes ?? []) {
      const [part = '', name] = field.split('.');
      if (name === undefined) Object.assign(changed, { [part]: to });
      else Object.assign(changed[part] ?? {}, { [name]: to });
    }
    const [decision] = (await check(changed)).body.decisions;
    expect([decision?.outcome, decision?.smallestChange]).toEqual(['eligible', null]);
  });

  it('reads null as absent, but a ban of null as known not to be there', async () => {
    const nothing = Object.fromEntries(Object.keys(COMPANY).map((key) => [key, null]));
    const { status, body } = await check({
      ...BODY,
      company: nothing,
      project: { ...PROJECT, months: null },
    });
    expect(status).toBe(200);
    expect(body.decisions[0]?.outcome).toBe('needs-evidence');
    expect(conditionOf(body, 'manufacturer')?.outcome).toBe('unknown');
    expect(conditionOf(body, 'duration')?.outcome).toBe('unknown');
    expect(conditionOf(body, 'not-banned')?.outcome).toBe('pass');
    const absent = await check({ ...BODY, company: { ksicCode: '25924' } });
    expect(conditionOf(absent.body, 'not-banned')?.outcome).toBe('unknown');
  });

  it.each([{}, { company: null, project: null, noticeIds: null, asOf: null }])(
    'decides every open notice and type of an empty body',
    async (body) => {
      const answer = await check(body);
      expect(answer.status).toBe(200);
      expect(answer.body.decisions.map(({ noticeId, type }) => `${noticeId} ${type}`)).toEqual([
        'sample-open ai-factory',
        'sample-open data-collection',
        'sample-advanced advanced',
        'sample-jeonbuk js1',
        'sample-jeonbuk js2',
        'sample-jeonbuk js3',
        'sample-micro standard',
        'sample-win-win advanced',
      ]);
      expect(answer.body.recommended).toBeNull();
    },
  );

  it('follows the order of noticeIds, and decides a notice that is closed', async () => {
    const { body } = await check({ ...BODY, noticeIds: ['2025-ai-track', '2026-manufacturing-ai'] });
    expect(body.decisions.map(({ noticeId }) => noticeId)).toEqual([
      '2025-ai-track',
      '2026-manufacturing-ai',
    ]);
    expect(conditionOf(body, 'within-window')?.outcome).toBe('fail');
  });

  it.each`
    path                                        | company                                                                   | project
    ${'company.businessRegistrationNumber'}     | ${{ businessRegistrationNumber: '2208139939' }}                           | ${{}}
    ${'company.businessRegistrationNumber'}     | ${{ businessRegistrationNumber: 2208139938 }}                             | ${{}}
    ${'company.ksicCode'}                       | ${{ ksicCode: '99' + '9999' }}                                            | ${{}}
    ${'company.ksicCode'}                       | ${{ ksicCode: '25999x' }}                                                 | ${{}}
    ${'company.regionCode'}                     | ${{ regionCode: 'pyongyang' }}                                            | ${{}}
    ${'company.averageRevenueKrw'}              | ${{ averageRevenueKrw: -1 }}                                              | ${{}}
    ${'company.totalAssetsKrw'}                 | ${{ totalAssetsKrw: 1.5 }}                                                | ${{}}
    ${'company.nationalTaxArrears'}             | ${{ nationalTaxArrears: 'no' }}                                           | ${{}}
    ${'company.participationBannedUntil'}       | ${{ participationBannedUntil: '2026-02-30' }}                             | ${{}}
    ${'company.participationBannedUntil'}       | ${{ participationBannedUntil: '0001-01-01' }}                             | ${{}}
    ${'company.participationBannedUntil'}       | ${{ participationBannedUntil: '1999-12-31' }}                             | ${{}}
    ${'company.participationBannedUntil'}       | ${{ participationBannedUntil: '2101-01-01' }}                             | ${{}}
    ${'company.participationBannedUntil'}       | ${{ participationBannedUntil: '9999-12-31' }}                             | ${{}}
    ${'company.runningProjects[0].buildEndsOn'} | ${{ runningProjects: [{ program: 'robot', buildEndsOn: '9999-12-31' }] }} | ${{}}
    ${'company.previousGrants[0].aiCells'}      | ${{ previousGrants: [{ program: 'manufacturing-ai', aiCells: ['H1'] }] }} | ${{}}
    ${'company.runningProjects[0].buildEndsOn'} | ${{ runningProjects: [{ program: 'robot', buildEndsOn: '2026-13-01' }] }} | ${{}}
    ${'company.runningProjects[0].program'}     | ${{ runningProjects: [{}] }}                                              | ${{}}
    ${'company.surprise'}                       | ${{ surprise: 1 }}                                                        | ${{}}
    ${'project.months'}                         | ${{}}                                                                     | ${{ months: 0 }}
    ${'project.months'}                         | ${{}}                                                                     | ${{ months: 37 }}
    ${'project.months'}                         | ${{}}                                                                     | ${{ months: 8.5 }}
    ${'project.totalCostKrw'}                   | ${{}}                                                                     | ${{ totalCostKrw: 0 }}
    ${'project.totalCostKrw'}                   | ${{}}                                                                     | ${{ totalCostKrw: 10_000_000_001 }}
    ${'project.aiCells'}                        | ${{}}                                                                     | ${{ aiCells: ['D6'] }}
    ${'project.bonusItems'}                     | ${{}}                                                                     | ${{ bonusItems: ['nice'] }}
    ${'project.type'}                           | ${{}}                                                                     | ${{ type: 'robot' }}
  `('400 names $path', async ({ path, company, project }) => {
    const { status, body } = await check({ company, project });
    expect([status, body.errors?.map(({ field }) => field)]).toEqual([400, [path]]);
    expect(body.errors?.[0]?.message).toMatch(/[가-힣]/);
  });

  it.each([
    ['project.months', { months: 1 }],
    ['project.months', { months: 36 }],
    ['project.totalCostKrw', { totalCostKrw: 1 }],
    ['project.totalCostKrw', { totalCostKrw: 10_000_000_000 }],
  ])('takes %s at its limit', async (_path, project) => {
    expect((await check({ project })).status).toBe(200);
  });

  it('names every bad field at once, and unknown notices by their place', async () => {
    const both = await check({
      asOf: '2026-04-10',
      surprise: 1,
      company: [],
      project: { months: 0, type: 'x' },
    });
    expect(both.body.errors?.map(({ field }) => field).sort()).toEqual([
      'asOf',
      'company',
      'project.months',
      'project.type',
      'surprise',
    ]);
    const unknown = await check({ noticeIds: ['2026-manufacturing-ai', 'no-such-notice'] });
    expect(unknown.body.errors?.map(({ field }) => field)).toEqual(['noticeIds[1]']);
  });

  it('sees an amended notice within a second', async () => {
    await opened.database.asOwner(
      `INSERT INTO notice_versions (notice_id, version, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at,
         terms, terms_sha256)
       SELECT notice_id, 2, '2026-04-05', opens_at, closes_at, plan_opens_at, plan_closes_at, terms, terms_sha256
         FROM notice_versions WHERE notice_id = '2026-manufacturing-ai'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    const versionAt = async (asOf: string) =>
      (await check({ ...BODY, asOf })).body.decisions[0]?.noticeVersion;
    expect(await versionAt('2026-04-04T23:59:59.999+09:00')).toBe(1);
    expect(await versionAt('2026-04-05T00:00:00+09:00')).toBe(2);
    expect(await versionAt('2020-01-01T00:00:00+09:00')).toBe(1);
  });
});
