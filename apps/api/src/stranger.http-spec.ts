import type {
  ApprovalExportView,
  ApprovalView,
  EligibilityCheckView,
  NoticeDraftView,
  NoticeSummary,
  NoticeView,
  Page,
  Problem,
  ResultView,
} from '@subsidy/contract';
import { readFileSync } from 'node:fs';
import { ImportNoticeService } from './notice-drafts/import-notice.service.ts';
import { CONSENT, EVALUATORS, OutsideWalk } from './testing/outside-walk.ts';
import { outsidePeople, type OutsidePeople } from './testing/outside-people.ts';
import { openTestPortal, type TestPortal } from './testing/test-portal.ts';

const FILE = JSON.parse(
  readFileSync(new URL('./testing/fixtures/stranger-notice.json', import.meta.url), 'utf8'),
) as { id: string };
const PROGRAM = 'harbor-equipment';
const TYPE = 'quay';
const MONEY = {
  totalCostKrw: 80_000_000,
  governmentKrw: 0,
  localGovernmentKrw: 44_000_000,
  provinceKrw: 13_200_000,
  cityKrw: 30_800_000,
  leadCompanyKrw: 0,
  companyKrw: 36_000_000,
};

/** A program that no source file knows: one JSON document takes applications, to the exported approval. */
describe('a notice of a stranger’s program, over HTTP', () => {
  let opened: TestPortal;
  let as: OutsidePeople;
  let walk: OutsideWalk;

  const check = (facts: object) =>
    as('nobody').send<EligibilityCheckView & Problem>('POST', '/eligibility-checks', {
      noticeIds: [FILE.id],
      ...facts,
    });

  beforeAll(async () => {
    opened = await openTestPortal({ PORT: '0' });
    as = await outsidePeople(opened, [
      'consultant.jeonbuk',
      'officer.jeonbuk',
      'approver.jeonbuk',
      ...EVALUATORS,
      'owner2',
    ]);
    walk = await OutsideWalk.of(as);
    const importing = opened.portal.get(ImportNoticeService, { strict: false });
    const imported = await importing.import(FILE, 'officer.jeonbuk@sample.test');
    expect(imported).toMatchObject({ draft: { noticeId: FILE.id, problems: [], warnings: [] } });
    const { id } = (imported as { draft: NoticeDraftView }).draft;
    const proposed = await as('officer.jeonbuk').send('POST', `/notice-drafts/${id}/proposal`);
    expect(proposed.status).toBe(200);
    const published = await as('approver.jeonbuk').send('POST', `/notice-drafts/${id}/publication`);
    expect([published.status, published.body]).toEqual([201, { noticeId: FILE.id, version: 1 }]);
  }, 60_000);

  afterAll(() => opened.close());

  it('is listed and shown as it calls itself', async () => {
    const { body } = await as('nobody').send<Page<NoticeSummary>>('GET', '/notices?status=open');
    expect(body.items.find(({ id }) => id === FILE.id)).toMatchObject({
      program: PROGRAM,
      programLabel: '항만기자재 스마트제조',
      types: [{ type: TYPE, label: '부두형' }],
      sample: false,
    });
    const { body: notice } = await as('nobody').send<NoticeView>('GET', `/notices/${FILE.id}`);
    expect(notice).toMatchObject({
      office: { id: 'jeonbuk' },
      stages: ['application', 'plan'],
      payers: ['province', 'city', 'company'],
    });
    expect(JSON.stringify(notice.lines)).not.toContain(PROGRAM);
  });

  it('is checked by its own conditions, and its codes are known from then on', async () => {
    const company = { ksicCode: '29163', regionCode: 'jeonbuk', city: '군산시', regularEmployees: 49 };
    const findings = async (facts: object): Promise<Record<string, string>> => {
      const { status, body } = await check(facts);
      expect([status, body.errors]).toEqual([200, undefined]);
      return Object.fromEntries(
        (body.decisions[0]?.conditions ?? []).map(({ ruleId, outcome }) => [ruleId, outcome]),
      );
    };
    expect(
      await findings({ company, project: { totalCostKrw: 90_000_000, months: 8, type: TYPE } }),
    ).toMatchObject({
      manufacturer: 'pass',
      'employees-below': 'pass',
      'total-cost-limit': 'pass',
      duration: 'pass',
    });
    expect(
      await findings({
        company: { ...company, city: '전주시', regularEmployees: 50 },
        project: { totalCostKrw: 90_000_001, months: 9 },
      }),
    ).toMatchObject({
      'company-region': 'fail',
      'employees-below': 'fail',
      'total-cost-limit': 'fail',
      duration: 'fail',
    });
    const running = [{ program: PROGRAM, type: TYPE, year: 2026, buildEndsOn: '2027-06-30' }];
    expect(await findings({ company: { ...company, runningProjects: running } })).toMatchObject({
      'no-blocking-running-project': 'fail',
    });
    const grants = [{ program: PROGRAM, type: 'pier', year: 2025, governmentKrw: 0 }];
    const strange = await check({ company: { ...company, previousGrants: grants } });
    expect(strange.body.decisions[0]?.warnings).toMatchObject([{ code: 'grant-type-unknown' }]);
    const everything = {
      company: { ...company, runningProjects: running },
      project: { totalCostKrw: 80_000_000 },
    };
    for (const path of ['/advice', '/report']) {
      const answer = await as('nobody').send('POST', `/eligibility-checks${path}`, everything);
      expect([path, answer.status]).toEqual([path, 200]);
    }
    const unknown = await check({
      company: {
        ...company,
        previousGrants: [{ program: 'moon-base' }],
        runningProjects: [{ program: 'moon-base' }],
      },
      project: { type: 'crater' },
    });
    expect([unknown.status, unknown.body.errors?.map(({ field }) => field).sort()]).toEqual([
      400,
      ['company.previousGrants[0].program', 'company.runningProjects[0].program', 'project.type'],
    ]);
  });

  it('takes a case from its own form over plan, scores and selection to the exported approval, to the won', async () => {
    const { at, id, form, status } = await walk.file('owner2', FILE.id, TYPE, 'jeonbuk');
    expect(status).toBe('plan-open');
    expect(form.documents.map(({ label }) => label)).toEqual(['사업자등록증명원', '크레인 안전검사 결과서']);
    await walk.save('owner2', at(), form.plan, {});
    const key = { 'idempotency-key': 'plan' };
    const filed = await as('owner2').send<Problem>('POST', at('/plan-submission'), CONSENT, key);
    expect([filed.status, filed.body.errors]).toEqual([201, undefined]);
    await walk.review(at, 'jeonbuk', 5, 80_000_000);
    const budgets = [{ payer: 'city', regionCode: 'jeonbuk', budgetKrw: 30_800_000 }];
    const items = await walk.select('.jeonbuk', { noticeId: FILE.id, type: TYPE, budgets });
    expect(items).toMatchObject([{ applicationId: id, result: 'selected', score: 90 }]);
    const result = await as('owner2').send<ResultView>('GET', at('/result'));
    expect(result.body).toMatchObject({ outcome: 'selected', fundingPlan: MONEY });
    expect(result.body.blocks).toMatchObject([
      { block: 'harbor', points: 40, maxPoints: 45 },
      { block: 'works', points: 50, maxPoints: 55 },
    ]);
    const officer = as('officer.jeonbuk');
    const approvals = await officer.send<Page<ApprovalView>>('GET', `/approvals?noticeId=${FILE.id}`);
    expect(approvals.body.items).toMatchObject([
      { applicationId: id, program: PROGRAM, typeLabel: '부두형', ...MONEY },
    ]);
    for (const format of ['csv', 'xlsx', 'json']) {
      const made = await officer.send<ApprovalExportView>('POST', '/approval-exports', {
        noticeId: FILE.id,
        format,
        reason: '협약 준비',
      });
      expect([made.status, made.body]).toMatchObject([201, { rows: 1, totals: MONEY }]);
      if (format !== 'csv') continue;
      const file = await officer.send<Buffer>('GET', `/approval-exports/${made.body.id}/file`);
      expect(file.body.toString('utf8')).toMatch(/항만기자재 스마트제조.*부두형/);
    }
    for (const paper of ['/receipt.pdf', '/events'])
      expect((await as('owner2').send('GET', at(paper))).status).toBe(200);
    expect((await as('consultant.jeonbuk').send('GET', at())).status).toBe(200);
  });
});
