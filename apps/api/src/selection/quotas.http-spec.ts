import type { BudgetLedgerView, Problem, SelectionRunView, SelectionTrialView } from '@subsidy/contract';
import { givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';

type Run = SelectionRunView & Pick<Problem, 'detail' | 'errors'>;
const AT_ONCE = 50;
const CASE_KRW = 200_000_000;

/** 배정 기준, 가상 배정, 제안 철회, 예산 원장. */
describe('quotas and the budget of a notice', () => {
  let opened: TestPortal;
  let officer: Person;
  let approver: Person;
  let consultant: Person;
  let evaluators: Person[];

  beforeAll(async () => {
    opened = await openTestPortal();
    officer = await givenPerson(opened, 'officer');
    approver = await givenPerson(opened, 'approver');
    consultant = await givenPerson(opened, 'consultant');
    evaluators = [await givenPerson(opened, 'evaluator')];
  });
  afterEach(async () => {
    await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn'`);
    await opened.database.asOwner(
      `DELETE FROM notice_versions WHERE notice_id = 'sample-advanced' AND version = 2`,
    );
  });
  afterAll(() => opened.close());

  /** The sample notice as a later version of it selects. */
  const selectsBy = (selection: object) =>
    opened.database.asOwner(
      `INSERT INTO notice_versions (notice_id, version, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at,
         terms, terms_sha256)
       SELECT notice_id, 2, $1::date, opens_at, closes_at, plan_opens_at, plan_closes_at,
         terms::jsonb || jsonb_build_object('selection', $2::jsonb), 'x'
       FROM notice_versions WHERE notice_id = 'sample-advanced' AND version = 1`,
      [TEST_NOW, JSON.stringify(selection)],
    );
  const cite = { document: '연습 공고', clause: '선정', issuedOn: '2026-01-01', confidence: 'official' };
  const fill = { value: 'skip', cite };
  const reviewed = async (share: number): Promise<string> =>
    (
      await givenReviewed(opened, await givenPerson(opened, 'applicant'), evaluators, consultant, {
        noticeId: 'sample-advanced',
        type: 'advanced',
        shares: [share],
      })
    ).id;
  const ofRegion = (id: string, regionCode: string) =>
    opened.database.asOwner('UPDATE case_facts SET region_code = $2 WHERE application_id = $1', [
      id,
      regionCode,
    ]);
  const asked = (change: object = {}) => ({
    noticeId: 'sample-advanced',
    type: 'advanced',
    budgetKrw: 2 * CASE_KRW,
    ...change,
  });
  const create = (change: object = {}) => officer.client.post<Run>('/selection-runs', asked(change));
  const tried = (change: object = {}, by = officer) =>
    by.client.post<SelectionTrialView & Pick<Problem, 'errors'>>('/selection-trials', asked(change));
  const runs = async (): Promise<number> =>
    (await opened.database.asOwner<{ n: number }>('SELECT count(*)::int AS n FROM selection_runs'))[0]?.n ??
    0;
  const ledger = async (): Promise<BudgetLedgerView['lines'][number] | undefined> =>
    (await officer.client.get<BudgetLedgerView>('/notices/sample-advanced/budget-ledger')).body.lines[0];

  it('keeps a place for a region, says why in words, and names the rows that cannot be met', async () => {
    const [first, second, third] = [await reviewed(0.9), await reviewed(0.8), await reviewed(0.7)];
    await ofRegion(third, 'jeonbuk');
    const quotas = [{ label: '전북 몫', regionCodes: ['jeonbuk'], minCount: 1, cite }];
    await selectsBy({ fill, quotas });
    const run = await create();
    expect(run.status).toBe(201);
    expect(run.body.items.map(({ applicationId, result }) => [applicationId, result])).toEqual([
      [first, 'selected'],
      [second, 'reserve'],
      [third, 'selected'],
    ]);
    expect(run.body.items[1]).toMatchObject({
      reasonCode: 'held-for-quota',
      reason: expect.stringContaining('「전북 몫」 몫을 남겨야'),
      toLine: 10,
      evaluatorTotals: [80],
    });
    const refused = await create({ budgetKrw: CASE_KRW - 1 });
    expect(refused).toMatchObject({
      status: 422,
      body: { errors: [{ field: 'budgetKrw' }, { field: 'quotas[0]', code: 'contradicting-quota' }] },
    });
    expect(refused.body.detail).toMatch(/예산 199,999,999원.*전북 몫/);
  });

  it('tries other money and quotas, says who moves and why, and keeps nothing', async () => {
    const [, second] = [await reviewed(0.9), await reviewed(0.8)];
    await selectsBy({ fill, quotas: [{ label: '전체', maxCount: 2, cite }] });
    const { body: run } = await create();
    const before = await runs();
    const events = () => opened.database.asOwner('SELECT count(*) FROM audit_events');
    const told = await events();
    const trial = await tried({ runId: run.id, quotas: [{ row: 0, maxCount: 1 }] });
    expect(trial.status).toBe(200);
    expect(trial.body.moves).toEqual([
      expect.objectContaining({ applicationId: second, from: 'selected', to: 'reserve' }),
    ]);
    expect(trial.body.moves[0]?.reason).toContain('「전체」 한도');
    expect(trial.body.quotas).toEqual([
      { label: '전체', minCount: null, maxCount: 1, maxKrw: null, selected: 1, taken: 0 },
    ]);
    expect([await runs(), await events()]).toEqual([before, told]);
    expect((await tried({ quotas: [{ row: 7 }] })).body).toMatchObject({
      errors: [{ field: 'quotas[0].row' }],
    });
    expect((await tried({}, consultant)).status).toBe(403);
    expect((await tried({}, await givenPerson(opened, 'officer', { officeId: 'jeonbuk' }))).status).not.toBe(
      200,
    );
  });

  it('takes a proposal back with a reason, and then another can be proposed', async () => {
    await reviewed(0.9);
    const { body: run } = await create();
    const { body: other } = await create();
    const propose = (id: string) => officer.client.post<Run>(`/selection-runs/${id}/proposal`);
    const withdraw = (by: Person, body: object = { reason: '예산을 잘못 넣었습니다.' }) =>
      by.client.post<Run>(`/selection-runs/${run.id}/withdrawal`, body);
    expect((await withdraw(officer)).status).toBe(409);
    await propose(run.id);
    expect((await propose(other.id)).status).toBe(409);
    expect((await withdraw(approver)).status).toBe(403);
    expect((await withdraw(officer, {})).status).toBe(400);
    expect((await ledger())?.proposedKrw).toBe(CASE_KRW);
    expect((await withdraw(officer)).body).toMatchObject({
      status: 'withdrawn',
      returnReason: '예산을 잘못 넣었습니다.',
    });
    expect((await approver.client.post(`/selection-runs/${run.id}/approval`)).status).toBe(409);
    expect((await propose(other.id)).status).toBe(200);
    await officer.client.post(`/selection-runs/${other.id}/withdrawal`, { reason: '정리합니다.' });
  });

  it(`never commits more than the notice has, with ${String(AT_ONCE)} approvals at once`, async () => {
    const fits = 7;
    const before = (await ledger())?.committedKrw ?? 0;
    const budgets = [{ payer: 'government', budgetKrw: before + fits * CASE_KRW, cite }];
    await selectsBy({ fill, quotas: [], budgets });
    const proposals: string[] = [];
    for (let count = 0; count < AT_ONCE; count += 1) {
      const applicationId = await reviewed(0.5);
      await opened.database.asOwner(`UPDATE applications SET status = 'not-selected' WHERE id = $1`, [
        applicationId,
      ]);
      const { body } = await create({
        kind: 'appeal',
        applicationId,
        result: 'selected',
        reason: '재심의 결과입니다.',
        budgetKrw: CASE_KRW,
      });
      expect((await officer.client.post(`/selection-runs/${body.id}/proposal`)).status).toBe(200);
      proposals.push(body.id);
    }
    const answers = await Promise.all(
      proposals.map((id) => approver.client.post<Run>(`/selection-runs/${id}/approval`)),
    );
    const statuses = answers.map(({ status }) => status);
    expect([...new Set(statuses)].sort()).toEqual([200, 422]);
    expect(statuses.filter((status) => status === 200)).toHaveLength(fits);
    expect(statuses.filter((status) => status === 422)).toHaveLength(AT_ONCE - fits);
    expect(answers.find(({ status }) => status === 422)?.body.detail).toContain('예산을 넘습니다');
    expect(await ledger()).toMatchObject({
      budgetKrw: before + fits * CASE_KRW,
      committedKrw: before + fits * CASE_KRW,
      leftKrw: 0,
      proposedKrw: (AT_ONCE - fits) * CASE_KRW,
    });
    // The database itself, whoever asks it.
    const [row] = await opened.database.asOwner<{ id: string }>('SELECT id FROM approvals LIMIT 1');
    await expect(
      opened.database.asOwner(
        `INSERT INTO approvals SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'application_id',
           (SELECT id FROM applications WHERE status = 'not-selected' LIMIT 1)))).* FROM approvals p WHERE id = $1`,
        [row?.id],
      ),
    ).rejects.toThrow('more is approved of sample-advanced than its budget');
  }, 90_000);
});
