import type { ApprovalView, Page, SelectionRunSummary, SelectionRunView } from '@subsidy/contract';
import { canonicalJson, roleLabel, type JsonValue } from '@subsidy/rules';
import { sha256 } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';
import { Refusal } from '../http/refusal.ts';
import { givenReviewed } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { unboundRun } from '../testing/whole-record.ts';
import { ApproveSelectionRunService } from './approve-selection-run.service.ts';

describe('selection over HTTP', () => {
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
    evaluators = [];
    for (let count = 0; count < 5; count += 1) evaluators.push(await givenPerson(opened, 'evaluator'));
  });
  afterAll(() => opened.close());

  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    await opened.database.asOwner(
      `UPDATE applications SET status = 'withdrawn' WHERE status = 'review-completed'`,
    );
    await opened.database.asOwner(`UPDATE selection_runs SET status = 'returned' WHERE status = 'proposed'`);
  });

  const candidate = async (
    options: Parameters<typeof givenReviewed>[4],
  ): Promise<{ id: string; person: Person }> => {
    const person = await givenPerson(opened, 'applicant');
    const { id } = await givenReviewed(opened, person, evaluators, consultant, options);
    return { id, person };
  };
  const create = (change: object = {}, by = officer) =>
    by.client.post<SelectionRunView>('/selection-runs', {
      noticeId: 'sample-open',
      type: 'ai-factory',
      budgetKrw: 400_000_000,
      ...change,
    });
  const propose = (id: string, by = officer) =>
    by.client.post<SelectionRunView>(`/selection-runs/${id}/proposal`);
  const approve = (id: string, by = approver) =>
    by.client.post<SelectionRunView>(`/selection-runs/${id}/approval`);
  const giveBack = (id: string, reason: string | null = '예산을 다시 확인해 주세요.', by = approver) =>
    by.client.post<SelectionRunView>(`/selection-runs/${id}/return`, { reason });
  const proposed = async (): Promise<SelectionRunView> => {
    const { body } = await create();
    expect((await propose(body.id)).status).toBe(200);
    return body;
  };
  const statusOf = async (id: string): Promise<string | undefined> => {
    const rows = await opened.database.asOwner<{ status: string }>(
      'SELECT status FROM applications WHERE id = $1',
      [id],
    );
    return rows[0]?.status;
  };

  it('shows what was applied for beside what was accepted', async () => {
    await candidate({ acceptedTotalCostKrw: 380_000_001 });
    const [item] = (await create()).body.items;
    expect(item).toMatchObject({
      totalCostKrw: 380_000_001,
      governmentKrw: 190_000_000,
      appliedTotalCostKrw: 400_000_000,
      appliedGovernmentKrw: 200_000_000,
    });
  });

  it('ranks by score, fills the budget in order, and puts who failed on site after all others', async () => {
    const second = await candidate({ shares: [0.8] });
    const first = await candidate({ shares: [0.8], bonusAccepted: ['standards'] });
    const third = await candidate({ shares: [0.7] });
    const below = await candidate({ shares: [0.5] });
    const failed = await candidate({ shares: [1], failedChecks: ['equipment-works'] });
    const { status, body } = await create();
    expect(status).toBe(201);
    expect(
      body.items.map(({ applicationId, rank, result, cumulativeKrw }) => [
        applicationId,
        rank,
        result,
        cumulativeKrw,
      ]),
    ).toEqual([
      [first.id, 1, 'selected', 200_000_000],
      [second.id, 2, 'selected', 400_000_000],
      [third.id, 3, 'reserve', expect.any(Number)],
      [below.id, 4, 'not-selected', expect.any(Number)],
      [failed.id, 5, 'not-selected', expect.any(Number)],
    ]);
    expect(body.items[0]).toMatchObject({ technical: 80, bonus: 3, score: 83, governmentKrw: 200_000_000 });
    expect(body.items[4]?.reason).toContain('기존 설비가 정상 작동합니다');
    expect(body).toMatchObject({ status: 'draft', counts: { selected: 2, reserve: 1, notSelected: 2 } });
    const frozen = await opened.database.asOwner<{ inputs: string }>(
      'SELECT inputs FROM selection_runs WHERE id = $1',
      [body.id],
    );
    expect(sha256(frozen[0]?.inputs ?? '')).toBe(body.inputsSha256);
  });

  it('leaves out the highest and the lowest of five evaluators', async () => {
    await candidate({ shares: [0.2, 0.6, 0.7, 0.8, 1] });
    expect((await create()).body.items[0]).toMatchObject({ technical: 70, score: 70 });
  });

  it('gives the same hash for the same inputs', async () => {
    await candidate({});
    expect((await create()).body.inputsSha256).toBe((await create()).body.inputsSha256);
  });

  it('keeps what the notice called the type when it was made, whatever a later version calls it', async () => {
    await candidate({});
    const before = (await create()).body;
    await opened.database.asOwner(
      `INSERT INTO notice_versions (notice_id, version, published_on, opens_at, closes_at, plan_opens_at, plan_closes_at,
         terms, terms_sha256)
       SELECT notice_id, 2, $1::date, opens_at, closes_at, plan_opens_at, plan_closes_at,
         replace(terms::text, $2, '새 이름')::jsonb, 'x' FROM notice_versions WHERE notice_id = 'sample-open' AND version = 1`,
      [TEST_NOW, before.typeLabel],
    );
    const after = (await create()).body;
    await opened.database.asOwner(
      `DELETE FROM notice_versions WHERE notice_id = 'sample-open' AND version = 2`,
    );
    const read = await officer.client.get<SelectionRunView>(`/selection-runs/${before.id}`);
    expect([before.typeLabel, read.body.typeLabel, after.typeLabel]).toEqual([
      'AI공장 구축',
      'AI공장 구축',
      '새 이름',
    ]);
    const list = await officer.client.get<Page<SelectionRunSummary>>('/selection-runs?limit=100');
    const labelled = new Map(list.body.items.map(({ id, typeLabel }) => [id, typeLabel]));
    expect([labelled.get(before.id), labelled.get(after.id)]).toEqual(['AI공장 구축', '새 이름']);
  });

  it('refuses without candidates, for an unknown notice, and for a body of another form', async () => {
    expect(await create()).toMatchObject({ status: 422, body: { type: 'incomplete' } });
    expect(await create({ noticeId: 'nowhere' })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'noticeId' }] },
    });
    expect((await create({ budgetKrw: 0 })).status).toBe(400);
    expect((await create({ budgetKrw: 1.5 })).status).toBe(400);
    expect((await create({ type: 'cloud' })).status).toBe(400);
    expect((await create({ favourite: 'x' })).status).toBe(400);
  });

  it('approves: results, approval rows whose shares add up, mails and history', async () => {
    const winner = await candidate({ shares: [0.9], bonusAccepted: ['standards'] });
    const runnerUp = await candidate({ shares: [0.8] });
    const spare = await candidate({ shares: [0.7] });
    const loser = await candidate({ shares: [0.3] });
    const run = await proposed();
    const { status, body } = await approve(run.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: 'approved',
      decidedBy: `${roleLabel('approver')} 담당자`,
      inputsSha256: run.inputsSha256,
    });
    expect(await statusOf(winner.id)).toBe('selected');
    expect(await statusOf(runnerUp.id)).toBe('selected');
    expect(await statusOf(spare.id)).toBe('reserve');
    expect(await statusOf(loser.id)).toBe('not-selected');

    const approvals = await officer.client.get<Page<ApprovalView>>('/approvals?noticeId=sample-open');
    const row = approvals.body.items.find(({ applicationId }) => applicationId === winner.id);
    expect(row).toMatchObject({
      runId: run.id,
      rank: 1,
      score: 93,
      bonusPoints: 3,
      governmentKrw: 200_000_000,
      companyKrw: 200_000_000,
      companyCashKrw: 160_000_000,
      companyInKindKrw: 40_000_000,
      approvedBy: `${roleLabel('approver')} 담당자`,
      noticeVersion: 1,
    });
    expect(approvals.body.items.every(({ applicationId }) => applicationId !== spare.id)).toBe(true);

    const mails = await opened.database.asOwner<{ subject: string; body: string }>(
      'SELECT subject, body FROM outbox WHERE recipient = $1',
      [loser.person.email],
    );
    expect(mails[0]?.subject).toContain('미선정');
    expect(mails[0]?.body).toContain('경기테크노파크');
    const history = await opened.database.asOwner(
      'SELECT action FROM application_status_changes WHERE application_id = $1',
      [spare.id],
    );
    expect(history).toEqual([{ action: 'placeOnReserve' }]);
  });

  it('refuses what is not proposed, and a decision on what is decided', async () => {
    await candidate({});
    const { body: run } = await create();
    expect(await approve(run.id)).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'draft' },
    });
    expect(await giveBack(run.id)).toMatchObject({ status: 409, body: { found: 'draft' } });
    await propose(run.id);
    expect(await propose(run.id)).toMatchObject({ status: 409, body: { found: 'proposed' } });
    expect(await giveBack(run.id)).toMatchObject({ status: 200, body: { status: 'returned' } });
    expect(await approve(run.id)).toMatchObject({ status: 409, body: { found: 'returned' } });
    expect(await propose(run.id)).toMatchObject({ status: 409, body: { found: 'returned' } });
  });

  it('wants a reason for a return', async () => {
    await candidate({});
    const run = await proposed();
    expect((await giveBack(run.id, null)).status).toBe(400);
    expect((await giveBack(run.id, '')).status).toBe(400);
  });

  it('never lets whoever proposed decide, even as an approver', async () => {
    await candidate({});
    const run = await proposed();
    const sameWoman = {
      userId: officer.userId,
      name: '담당',
      role: 'approver' as const,
      companyId: null,
      supplierId: null,
      leadCompanyId: null,
      technoParkCode: null,
      officeId: 'national',
    };
    const service = opened.portal.get(ApproveSelectionRunService, { strict: false });
    await expect(service.approve(run.id, sameWoman)).rejects.toMatchObject({
      code: 'own-proposal',
      status: 403,
    });
    await expect(service.approve(run.id, sameWoman)).rejects.toBeInstanceOf(Refusal);
    expect((await approve(run.id, officer)).status).toBe(403);
  });

  it('refuses when an application was withdrawn meanwhile, and changes nothing', async () => {
    const stays = await candidate({ shares: [0.9] });
    const gone = await candidate({ shares: [0.8] });
    const run = await proposed();
    await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [gone.id]);
    expect(await approve(run.id)).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'withdrawn' },
    });
    expect(await statusOf(stays.id)).toBe('review-completed');
    expect((await officer.client.get<SelectionRunView>(`/selection-runs/${run.id}`)).body.status).toBe(
      'proposed',
    );
  });

  it('refuses when a score or a cost on record is no longer what was ranked', async () => {
    const { id } = await candidate({});
    const run = await proposed();
    await opened.database.asOwner(
      `UPDATE score_items SET points = points - 0.1 WHERE criterion = 'goal.kpi'
         AND assignment_id IN (SELECT id FROM review_assignments WHERE application_id = $1)`,
      [id],
    );
    expect(await approve(run.id)).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'proposed' },
    });
    expect(await statusOf(id)).toBe('review-completed');
  });

  const read = (id: string, by = approver) => by.client.get<SelectionRunView>(`/selection-runs/${id}`);

  it('says on the page of a run what has changed since it was made, and refuses to propose it', async () => {
    const stays = await candidate({ shares: [0.9] });
    const gone = await candidate({ shares: [0.8] });
    const rescored = await candidate({ shares: [0.7] });
    const { body: draft } = await create();
    expect((await read(draft.id)).body).toMatchObject({ isStale: false, changes: [] });
    await opened.database.asOwner(`UPDATE applications SET status = 'withdrawn' WHERE id = $1`, [gone.id]);
    await opened.database.asOwner(
      `UPDATE score_items SET points = points - 0.1 WHERE criterion = 'goal.kpi'
         AND assignment_id IN (SELECT id FROM review_assignments WHERE application_id = $1)`,
      [rescored.id],
    );
    const { body } = await read(draft.id);
    expect(body.isStale).toBe(true);
    expect(body.changes).toMatchObject([
      { applicationId: gone.id, change: 'status', status: 'withdrawn' },
      { applicationId: rescored.id, change: 'figures', status: 'review-completed' },
    ]);
    const refused = await propose(draft.id);
    expect(refused).toMatchObject({ status: 409, body: { type: 'out-of-order', found: 'withdrawn' } });
    expect(JSON.stringify(refused.body)).toContain(body.changes[1]?.receiptNumber);
    expect(await statusOf(stays.id)).toBe('review-completed');
  });

  it('lets one proposal of a notice and type wait at a time, even of two at once', async () => {
    await candidate({});
    const drafts = [(await create()).body.id, (await create()).body.id];
    const answers = await Promise.all(drafts.map((id) => propose(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const waiting = drafts[answers.findIndex(({ status }) => status === 200)] ?? '';
    const other = drafts.find((id) => id !== waiting) ?? '';
    expect((await read(other)).body.openProposalId).toBe(waiting);
    expect((await propose(other)).body).toMatchObject({ type: 'out-of-order', found: 'proposed' });
    await giveBack(waiting);
    expect((await read(other)).body.openProposalId).toBeNull();
    expect((await propose(other)).status).toBe(200);
  });

  it('discards a draft, which stays as a record and can be proposed no more', async () => {
    await candidate({});
    const { body: draft } = await create();
    const discard = (id: string, by = officer) =>
      by.client.post<SelectionRunView>(`/selection-runs/${id}/discard`);
    expect((await discard(draft.id, approver)).status).toBe(403);
    expect(await discard(draft.id)).toMatchObject({ status: 200, body: { status: 'discarded' } });
    expect(await propose(draft.id)).toMatchObject({ status: 409, body: { found: 'discarded' } });
    expect(await discard(draft.id)).toMatchObject({ status: 409, body: { found: 'discarded' } });
    const events = await opened.database.asOwner<{ action: string }>(
      'SELECT action FROM audit_events WHERE chain = $1 ORDER BY sequence',
      [`run:${draft.id}`],
    );
    expect(events.map(({ action }) => action)).toEqual(['selection-run.created', 'selection-run.discarded']);
    const run = await proposed();
    expect(await discard(run.id)).toMatchObject({ status: 409, body: { found: 'proposed' } });
  });

  it('says of a full tie that the receipt number decided, and to the companies too', async () => {
    const first = await candidate({ shares: [0.8] });
    const second = await candidate({ shares: [0.8] });
    const other = await candidate({ shares: [0.7] });
    const run = await proposed();
    expect(run.items.map(({ isTied }) => isTied)).toEqual([true, true, false]);
    expect(run.items[1]?.reason).toContain('접수번호 순');
    expect(run.items[2]?.reason).not.toContain('접수번호 순');
    expect((await approve(run.id)).status).toBe(200);
    for (const { id, person } of [first, second]) {
      expect((await person.client.get(`/applications/${id}/result`)).body['reason']).toContain('접수번호 순');
    }
    expect((await other.person.client.get(`/applications/${other.id}/result`)).body['reason']).not.toContain(
      '접수번호 순',
    );
  });

  it('approves a run from before full ties were told', async () => {
    await candidate({ shares: [0.8] });
    await candidate({ shares: [0.8] });
    const run = await proposed();
    await unboundRun(opened, run.id);
    const [kept] = await opened.database.asOwner<{ inputs: string }>(
      'SELECT inputs FROM selection_runs WHERE id = $1',
      [run.id],
    );
    const former = (kept?.inputs ?? '').replace('"format":3', '"format":2').replaceAll(',"tied":true', '');
    expect(former).not.toContain('tied');
    await opened.database.asOwner('UPDATE selection_runs SET inputs = $2, inputs_sha256 = $3 WHERE id = $1', [
      run.id,
      former,
      sha256(former),
    ]);
    expect((await read(run.id)).body.isStale).toBe(false);
    expect((await approve(run.id)).status).toBe(200);
  });

  it('approves a run that was kept with sentences, and shows what it said then', async () => {
    const { id } = await candidate({ shares: [0.9] });
    const run = await proposed();
    await unboundRun(opened, run.id);
    const [kept] = await opened.database.asOwner<{ inputs: string }>(
      'SELECT inputs FROM selection_runs WHERE id = $1',
      [run.id],
    );
    const { request, candidates, items } = JSON.parse(kept?.inputs ?? '') as Record<string, JsonValue[]>;
    const former = canonicalJson({
      request: request ?? [],
      candidates: (candidates ?? []).map((one) => {
        const { shares, ...rest } = one as { shares: Record<string, JsonValue> };
        const { provinceKrw: _province, cityKrw: _city, ...formerShares } = shares;
        return { ...rest, shares: formerShares };
      }),
      items: (items ?? []).map((item) => ({ ...(item as object), reason: '옛 문장입니다.' })),
    });
    await opened.database.asOwner('UPDATE selection_runs SET inputs = $2, inputs_sha256 = $3 WHERE id = $1', [
      run.id,
      former,
      sha256(former),
    ]);
    await opened.database.asOwner(
      `UPDATE selection_items SET reason = '옛 문장입니다.', reason_code = NULL, reason_values = NULL WHERE run_id = $1`,
      [run.id],
    );
    const approved = await approve(run.id);
    expect(approved.status).toBe(200);
    expect(approved.body.items).toMatchObject([{ reason: '옛 문장입니다.', reasonCode: null }]);
    expect(await statusOf(id)).toBe('selected');
  });

  it('does not approve a former run either when a figure is another one now', async () => {
    const { id } = await candidate({});
    const run = await proposed();
    await unboundRun(opened, run.id);
    const [kept] = await opened.database.asOwner<{ inputs: string }>(
      'SELECT inputs FROM selection_runs WHERE id = $1',
      [run.id],
    );
    const { format: _format, ...former } = JSON.parse(kept?.inputs ?? '') as Record<string, JsonValue>;
    const text = canonicalJson(former);
    await opened.database.asOwner('UPDATE selection_runs SET inputs = $2, inputs_sha256 = $3 WHERE id = $1', [
      run.id,
      text.replace('200000000', '200000001'),
      sha256(text.replace('200000000', '200000001')),
    ]);
    expect((await approve(run.id)).status).toBe(409);
    expect(await statusOf(id)).toBe('review-completed');
  });

  it('hashes no sentence', async () => {
    await candidate({ shares: [0.9] });
    await candidate({ shares: [0.3] });
    const run = await proposed();
    const [kept] = await opened.database.asOwner<{ inputs: string }>(
      'SELECT inputs FROM selection_runs WHERE id = $1',
      [run.id],
    );
    expect(kept?.inputs).not.toMatch(/[가-힣]/);
    expect(kept?.inputs).toContain('"code":"below-pass-mark"');
  });

  it.each([
    [
      'an application',
      `INSERT INTO selection_items SELECT run_id, gen_random_uuid(), rank + 100, technical_score, bonus_points, score, blocks,
         total_cost_krw, government_krw, cumulative_krw, funding_plan, result, reason, reason_code, reason_values
         FROM selection_items WHERE run_id = $1`,
    ],
    [
      'what was filed of it',
      `DELETE FROM case_facts WHERE application_id IN (SELECT application_id FROM selection_items WHERE run_id = $1)`,
    ],
  ])('approves nothing when %s is missing', async (_what, sql) => {
    const { id } = await candidate({ shares: [0.9] });
    const run = await proposed();
    await unboundRun(opened, run.id);
    const constraint = 'selection_items_application_id_fkey';
    await opened.database.asOwner(`ALTER TABLE selection_items DROP CONSTRAINT ${constraint}`);
    await opened.database.asOwner(sql, [run.id]);
    expect((await approve(run.id)).status).toBe(500);
    expect(await statusOf(id)).toBe('review-completed');
    expect(await opened.database.asOwner('SELECT 1 FROM approvals WHERE run_id = $1', [run.id])).toEqual([]);
    await opened.database.asOwner(
      `DELETE FROM selection_items i WHERE NOT EXISTS (SELECT 1 FROM applications a WHERE a.id = i.application_id)`,
    );
    await opened.database.asOwner(
      `ALTER TABLE selection_items ADD CONSTRAINT ${constraint} FOREIGN KEY (application_id) REFERENCES applications (id)`,
    );
  });

  it('lets one of two approvals at once through', async () => {
    await candidate({});
    const run = await proposed();
    const other = await givenPerson(opened, 'approver');
    const answers = await Promise.all([approve(run.id), approve(run.id, other)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const rows = await opened.database.asOwner('SELECT 1 FROM approvals WHERE run_id = $1', [run.id]);
    expect(rows).toHaveLength(1);
  });

  it('says who may decide, and keeps the undecided ranking inside the office', async () => {
    const { id, person } = await candidate({});
    const run = await proposed();
    const read = (by: Person) => by.client.get<SelectionRunView>(`/selection-runs/${run.id}`);
    expect((await read(approver)).body.mayDecide).toBe(true);
    expect((await read(officer)).body.mayDecide).toBe(false);
    expect((await read(await givenPerson(opened, 'auditor'))).body).toMatchObject({ mayDecide: false });
    const asApplicant = () =>
      opened.portal.get(Transactions).as(
        {
          userId: person.userId,
          name: '',
          role: 'applicant',
          companyId: person.companyId,
          supplierId: null,
          leadCompanyId: null,
          technoParkCode: null,
          officeId: null,
        },
        (tx) => tx.query('SELECT 1 FROM selection_items WHERE application_id = $1', [id]),
      );
    expect(await asApplicant()).toEqual([]);
    await approve(run.id);
    expect(await asApplicant()).toHaveLength(1);
  });

  it('lists runs newest first, page by page', async () => {
    await candidate({});
    await create();
    opened.clock.advance({ minutes: 1 });
    const { body: newest } = await create();
    const first = await officer.client.get<Page<SelectionRunSummary>>(
      '/selection-runs?limit=1&noticeId=sample-open',
    );
    expect(first.body.items.map(({ id }) => id)).toEqual([newest.id]);
    const next = await officer.client.get<Page<SelectionRunSummary>>(
      `/selection-runs?limit=1&cursor=${first.body.nextCursor ?? ''}`,
    );
    expect(next.body.items).toHaveLength(1);
    expect(next.body.items[0]?.id).not.toBe(newest.id);
  });

  it.each(['applicant', 'supplier', 'consultant', 'evaluator', 'approver', 'auditor', 'admin'] as const)(
    '403 for %s who makes or proposes a run',
    async (role) => {
      const other = await givenPerson(opened, role);
      expect((await create({}, other)).status).toBe(403);
      expect((await propose(other.userId, other)).status).toBe(403);
    },
  );

  it.each(['applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'auditor', 'admin'] as const)(
    '403 for %s who decides on a run',
    async (role) => {
      const other = await givenPerson(opened, role);
      expect((await approve(other.userId, other)).status).toBe(403);
      expect((await giveBack(other.userId, '이유가 있습니다.', other)).status).toBe(403);
    },
  );
});
