import type {
  ApprovalView,
  LeadPledgeSummary,
  NoticeView,
  Page,
  Problem,
  ResultView,
  SelectionRunView,
} from '@subsidy/contract';
import { expectReconciled, exportOf, readCsv, readWorkbook } from './testing/exported-money.ts';
import { outsidePeople, type OutsidePeople } from './testing/outside-people.ts';
import { CONSENT, EVALUATORS, OutsideWalk } from './testing/outside-walk.ts';
import { openTestPortal, type TestPortal } from './testing/test-portal.ts';
import { expectWholeRecord } from './testing/whole-record.ts';

/** Notices of several programs, walked by a client that knows the contract and the form catalogue and nothing else. */
describe('notices of every program, over HTTP', () => {
  let opened: TestPortal;
  let as: OutsidePeople;
  let walk: OutsideWalk;

  const noticeOf = async (id: string): Promise<NoticeView> =>
    (await as('nobody').send<NoticeView>('GET', `/notices/${id}`)).body;

  beforeAll(async () => {
    opened = await openTestPortal({ PORT: '0' });
    const staff = ['gyeonggi', 'jeonbuk'].map((park) => `consultant.${park}`);
    const office = ['officer', 'approver', 'officer.jeonbuk', 'approver.jeonbuk'];
    as = await outsidePeople(opened, [...staff, ...office, ...EVALUATORS, 'owner', 'owner2', 'lead']);
    walk = await OutsideWalk.of(as);
  }, 60_000);

  afterAll(async () => {
    await expectWholeRecord(opened);
    await opened.close();
  });

  const MONEY = {
    'company.regionCode': 'jeonbuk',
    'company.city': '군산시',
  };

  /** 선정 포기: an award that was declined counts no more. */
  const giveUp = async (who: string, path: string): Promise<void> => {
    const body = { reason: '다른 사업을 하기로 했습니다.' };
    expect((await as(who).send('POST', `${path}/award-declination`, body)).status).toBe(200);
  };

  it('say who they are of, what stages they have and who pays', async () => {
    expect(await noticeOf('sample-jeonbuk')).toMatchObject({
      office: { id: 'jeonbuk' },
      program: 'regional-basic',
      stages: ['application'],
      planOpensAt: null,
      types: [{ type: 'js1' }, { type: 'js2' }, { type: 'js3' }],
      payers: ['province', 'city', 'company'],
      rubric: [
        { criterion: 'need', maxPoints: 30 },
        { criterion: 'plan', maxPoints: 40 },
        { criterion: 'capability', maxPoints: 30 },
      ],
    });
    expect((await noticeOf('sample-advanced')).payers).toEqual(['government', 'province', 'city', 'company']);
    expect((await noticeOf('sample-open')).stages).toEqual(['application', 'plan']);
  });

  it('take 소공인 from the form to the approval, half of the company share in its own labor', async () => {
    const { at, id } = await walk.file('owner', 'sample-micro', 'standard', 'gyeonggi');
    await walk.review(at, 'gyeonggi', 1, 60_000_000);
    const items = await walk.select('', {
      noticeId: 'sample-micro',
      type: 'standard',
      budgetKrw: 42_000_000,
    });
    expect(items).toMatchObject([{ applicationId: id, result: 'selected', governmentKrw: 42_000_000 }]);
    const approvals = await as('officer').send<Page<ApprovalView>>('GET', '/approvals?noticeId=sample-micro');
    expect(approvals.body.items).toMatchObject([
      { governmentKrw: 42_000_000, companyKrw: 18_000_000, companyInKindKrw: 9_000_000, provinceKrw: 0 },
    ]);
    await giveUp('owner', at());
  });

  it('take 전북 JS1 from the form to the exported approval, with province and city to the won', async () => {
    await opened.database.asOwner(
      `UPDATE companies SET region_code = 'jeonbuk', city = '군산시' WHERE id IN
         (SELECT company_id FROM memberships m JOIN users u ON u.id = m.user_id WHERE u.email = 'owner@sample.test')`,
    );
    const first = await walk.file('owner', 'sample-jeonbuk', 'js1', 'jeonbuk');
    expect(first.status).toBe('plan-submitted');
    const second = await walk.file('owner2', 'sample-jeonbuk', 'js1', 'jeonbuk', {
      'project.totalCostKrw': 49_999_999,
    });
    await walk.review(first.at, 'jeonbuk', 2, 50_000_000);
    await walk.review(second.at, 'jeonbuk', 3, 49_999_999);
    const budgets = [{ payer: 'province', regionCode: 'jeonbuk', budgetKrw: 49_998_999 }];
    const items = await walk.select('.jeonbuk', { noticeId: 'sample-jeonbuk', type: 'js1', budgets });
    expect(items).toMatchObject([
      { applicationId: first.id, result: 'selected' },
      { applicationId: second.id, result: 'reserve', reasonCode: 'line-too-short' },
    ]);
    const runs = await as('officer.jeonbuk').send<Page<SelectionRunView>>('GET', '/selection-runs');
    const run = await as('officer.jeonbuk').send<SelectionRunView>(
      'GET',
      `/selection-runs/${runs.body.items[0]?.id ?? ''}`,
    );
    expect(run.body.budgets).toEqual([
      { payer: 'province', regionCode: 'jeonbuk', budgetKrw: 49_998_999, selectedKrw: 25_000_000 },
    ]);
    const reserve = await as('owner2').send<ResultView>('GET', second.at('/result'));
    expect(reserve.body.reason).toMatch(/전북.*지방비\(시·도\).*예비/);
    const result = await as('owner').send<ResultView>('GET', first.at('/result'));
    expect(result.body).toMatchObject({
      outcome: 'selected',
      fundingPlan: {
        governmentKrw: 0,
        localGovernmentKrw: 40_000_000,
        provinceKrw: 25_000_000,
        cityKrw: 15_000_000,
        companyCashKrw: 10_000_000,
      },
    });
    expect(result.body.blocks.map(({ block, maxPoints }) => [block, maxPoints])).toEqual([
      ['need', 30],
      ['plan', 40],
      ['capability', 30],
    ]);
    const officer = as('officer.jeonbuk');
    const approvals = await officer.send<Page<ApprovalView>>('GET', '/approvals?noticeId=sample-jeonbuk');
    expect(approvals.body.items).toMatchObject([
      { applicationId: first.id, provinceKrw: 25_000_000, cityKrw: 15_000_000, companyKrw: 10_000_000 },
    ]);
    await expectReconciled(officer, 'sample-jeonbuk', [result.body]);
    // One won that the province is said to pay, and the city not: it is not exported.
    const moved = (from: string, to: string) =>
      opened.database.asOwner(
        `UPDATE approvals SET row = row || jsonb_build_object($2::text, (row ->> $2)::bigint - 1, $3::text, (row ->> $3)::bigint + 1)
          WHERE application_id = $1`,
        [first.id, from, to],
      );
    await moved('cityKrw', 'provinceKrw');
    await expect(expectReconciled(officer, 'sample-jeonbuk', [result.body])).rejects.toThrow(/409/);
    await moved('provinceKrw', 'cityKrw');
    await expectReconciled(officer, 'sample-jeonbuk', [result.body]);
    expect((await as('officer').send('GET', `/applications/${first.id}`)).status).toBe(404);
  });

  it('take 고도화 of a company in 전북 with what province and city add', async () => {
    const { at, id, form, status } = await walk.file(
      'owner2',
      'sample-advanced',
      'advanced',
      'jeonbuk',
      MONEY,
    );
    expect(status).toBe('plan-open');
    const [first] = (form.plan.find(({ field }) => field === 'plan.costLines')?.example ?? []) as object[];
    const costLines = [
      {
        ...first,
        governmentKrw: 200_000_000,
        localGovernmentKrw: 40_000_000,
        companyCashKrw: 128_000_000,
        companyInKindKrw: 0,
      },
      {
        ...first,
        category: 'cloud',
        name: '클라우드',
        governmentKrw: 0,
        companyCashKrw: 0,
        companyInKindKrw: 32_000_000,
      },
    ].map((line) => ({ localGovernmentKrw: 0, ...line }));
    await walk.save('owner2', at(), form.plan, { 'plan.costLines': costLines });
    const key = { 'idempotency-key': 'plan' };
    const filed = await as('owner2').send<Problem>('POST', at('/plan-submission'), CONSENT, key);
    expect([filed.status, filed.body.errors]).toEqual([201, undefined]);
    await walk.review(at, 'jeonbuk', 1, 400_000_000);
    const budgets = [
      { payer: 'government', budgetKrw: 200_000_000 },
      { payer: 'city', regionCode: 'jeonbuk', budgetKrw: 20_000_000 },
    ];
    const items = await walk.select('', { noticeId: 'sample-advanced', type: 'advanced', budgets });
    expect(items).toMatchObject([{ applicationId: id, result: 'selected' }]);
    const result = await as('owner2').send<ResultView>('GET', at('/result'));
    expect(result.body.fundingPlan).toMatchObject({
      governmentKrw: 200_000_000,
      localGovernmentKrw: 40_000_000,
      provinceKrw: 20_000_000,
      cityKrw: 20_000_000,
      companyKrw: 160_000_000,
      companyInKindKrw: 32_000_000,
    });
    await expectReconciled(as('officer'), 'sample-advanced', [result.body]);
  });

  it('take 대중소 상생형 with the money of a lead company, from its name to the exported total', async () => {
    expect((await noticeOf('sample-win-win')).payers).toEqual(['government', 'lead-company', 'company']);
    const start = { noticeId: 'sample-win-win', type: 'advanced' };
    const excluded = await as('owner2').send<Problem>('POST', '/applications', start);
    expect([excluded.status, excluded.body.type]).toEqual([409, 'excluded-by-running']);
    const begun = await as('owner2').send<Page<{ id: string; noticeId: string }>>('GET', '/applications');
    const advanced = begun.body.items.find(({ noticeId }) => noticeId === 'sample-advanced');
    await giveUp('owner2', `/applications/${advanced?.id ?? ''}`);
    const { at, id, form, status } = await walk.file(
      'owner2',
      'sample-win-win',
      'advanced',
      'jeonbuk',
      {},
      {
        beforeSubmission: async (at) => {
          const found = await as('owner2').send<Page<{ id: string }>>(
            'GET',
            '/lead-companies?query=표본전자',
          );
          const [lead] = found.body.items;
          const named = await as('owner2').send('PUT', at('/lead-company'), { leadCompanyId: lead?.id });
          expect(named.status).toBe(200);
        },
        beforePass: async (at) => {
          const pass = { outcome: 'pass', reasons: [] };
          const early = await as('consultant.jeonbuk').send('POST', at('/requirement-check'), pass);
          expect(early).toMatchObject({ status: 409, body: { type: 'lead-company-unconfirmed' } });
          const said = await as('lead').send('POST', at('/lead-company/confirmation'), {
            amountKrw: 130_000_000,
          });
          expect(said).toMatchObject({ status: 200, body: { status: 'confirmed', amountKrw: 130_000_000 } });
        },
      },
    );
    expect(status).toBe('plan-open');
    const lines = (form.plan.find(({ field }) => field === 'plan.costLines')?.example ?? []) as Record<
      string,
      number
    >[];
    // 10,000,000 more of the lead company is as much less of the company.
    const costLines = lines.map((line, index) =>
      index === 0
        ? {
            ...line,
            leadCompanyKrw: (line['leadCompanyKrw'] ?? 0) + 10_000_000,
            companyCashKrw: (line['companyCashKrw'] ?? 0) - 10_000_000,
          }
        : line,
    );
    await walk.save('owner2', at(), form.plan, { 'plan.costLines': costLines });
    const key = { 'idempotency-key': 'plan' };
    const filed = await as('owner2').send<Problem>('POST', at('/plan-submission'), CONSENT, key);
    expect([filed.status, filed.body.errors]).toEqual([201, undefined]);
    await walk.review(at, 'jeonbuk', 1, 400_000_000);
    const money = {
      totalCostKrw: 400_000_000,
      governmentKrw: 120_000_000,
      leadCompanyKrw: 130_000_000,
      companyKrw: 150_000_000,
    };
    const budgets = [
      { payer: 'government', budgetKrw: 120_000_000 },
      { payer: 'lead-company', budgetKrw: 130_000_000 },
    ];
    const short = await as('officer').send<Pick<SelectionRunView, 'items'>>('POST', '/selection-runs', {
      noticeId: 'sample-win-win',
      type: 'advanced',
      budgets: [{ payer: 'lead-company', budgetKrw: 129_999_999 }],
      budgetKrw: 120_000_000,
    });
    expect(short.body.items).toMatchObject([{ result: 'reserve', reasonCode: 'line-too-short' }]);
    expect(short.body.items[0]?.reason).toMatch(/주관기관/);
    const items = await walk.select('', { noticeId: 'sample-win-win', type: 'advanced', budgets });
    expect(items).toMatchObject([{ applicationId: id, result: 'selected', governmentKrw: 120_000_000 }]);
    const result = await as('owner2').send<ResultView>('GET', at('/result'));
    expect(result.body).toMatchObject({
      fundingPlan: money,
      appliedLeadCompanyKrw: 130_000_000,
      appliedCompanyKrw: 150_000_000,
    });
    const officer = as('officer');
    await expectReconciled(officer, 'sample-win-win', [result.body]);
    // The name stays as it was when it was decided.
    const leadCompanyName = '큰표본전자';
    await opened.database.asOwner(`UPDATE lead_companies SET name = '새표본전자' WHERE name = $1`, [
      leadCompanyName,
    ]);
    const files = [
      (await readWorkbook((await exportOf(officer, 'sample-win-win', 'xlsx')).contents)).rows[0]?.[
        '주관기관'
      ],
      readCsv((await exportOf(officer, 'sample-win-win', 'csv')).contents)[0]?.['주관기관'],
      (
        JSON.parse((await exportOf(officer, 'sample-win-win', 'json')).contents.toString('utf8')) as {
          rows: ApprovalView[];
        }
      ).rows[0]?.leadCompanyName,
    ];
    expect(files).toEqual([leadCompanyName, leadCompanyName, leadCompanyName]);
    const list = await as('lead').send<Page<LeadPledgeSummary>>('GET', '/lead-pledges');
    expect(list.body.items).toMatchObject([
      { applicationId: id, status: 'confirmed', caseStatus: 'selected', answerable: false },
    ]);
    const own = await as('lead').send('GET', `/lead-pledges/${list.body.items[0]?.id ?? ''}`);
    expect(own.body).toMatchObject({ acceptedKrw: 130_000_000, fundingPlan: money });
  });

  it('refuse budgets that contradict each other, or name a payer twice', async () => {
    const refused = async (body: object): Promise<unknown[]> => {
      const full = { noticeId: 'sample-advanced', type: 'advanced', ...body };
      const answer = await as('officer').send<Problem>('POST', '/selection-runs', full);
      return [answer.status, answer.body.errors?.map(({ field, code }) => `${field} ${code}`)];
    };
    const line = (payer: string, budgetKrw: unknown, regionCode?: string) => ({
      payer,
      regionCode,
      budgetKrw,
    });
    expect(await refused({ budgetKrw: 5, budgets: [line('government', 6)] })).toEqual([
      400,
      ['budgetKrw budgets-differ'],
    ]);
    expect(await refused({ budgetKrw: 5, budgets: [line('city', 1), line('city', 2)] })).toEqual([
      400,
      ['budgets[1].payer repeated'],
    ]);
    expect(await refused({})).toEqual([400, ['budgetKrw required']]);
    expect((await refused({ budgetKrw: 5, budgets: [line('company', 1)] }))[0]).toBe(400);
    expect(await refused({ budgetKrw: 5, type: 'js1' })).toEqual([400, ['type unknown-code']]);
  });
});
