import type {
  AssignmentSummary,
  AuditVerificationView,
  AutosaveView,
  CompletenessView,
  FormView,
  KeptMailView,
  Page,
  Problem,
  ReceiptView,
  ResultView,
  SelectionRunView,
  SupplierView,
  ApplicationView,
  ApprovalView,
  ApprovalExportView,
} from '@subsidy/contract';
import { SAMPLE_PASSWORD } from './sample-data/sample-accounts.ts';
import { A_PDF } from './testing/client.ts';
import { outsidePeople, type OutsidePeople } from './testing/outside-people.ts';
import { openTestPortal, type TestPortal } from './testing/test-portal.ts';

/** The whole path over HTTP, by a client that knows the contract and the form catalogue and nothing else. */
describe('the journey over HTTP', () => {
  let opened: TestPortal;
  let as: OutsidePeople;
  let id = '';
  let form: FormView;
  let receipt: ReceiptView;
  let runId = '';

  const NOTICE = 'sample-open';
  const CONSENT = { declaration: true, consents: ['information-use'] };

  const at = (path = ''): string => `/applications/${id}${path}`;

  const refused = async (who: string, method: string, path: string, body?: unknown, headers = {}) => {
    const answer = await as(who).send<Problem>(method, path, body, headers);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.body.title).toMatch(/[가-힣]/);
    return [answer.status, answer.body.type];
  };

  const today = (): string => '2026-11-23';

  const upload = (who: string, documentType: string, issuedOn = today()) =>
    as(who).upload<Problem & { id: string; sha256: string; scan: string }>(
      at('/documents'),
      { documentType, issuedOn },
      { name: `${documentType}.pdf`, contents: A_PDF },
    );

  const submit = (who: string, key: string | null, stage = 'submission') =>
    as(who).send<ReceiptView & Problem>(
      'POST',
      at(`/${stage}`),
      CONSENT,
      key === null ? {} : { 'idempotency-key': key },
    );

  beforeAll(async () => {
    opened = await openTestPortal({ PORT: '0' });
    as = await outsidePeople(opened, [
      'owner',
      'owner2',
      'supplier',
      'consultant.gyeonggi',
      'consultant.jeonbuk',
      ...[1, 2, 3, 4, 5].map((number) => `evaluator${number}`),
      'officer',
      'approver',
      'auditor',
      'admin',
    ]);
  }, 60_000);

  afterAll(() => opened.close());

  it('lists the open notices and gives the form of one', async () => {
    const notices = await as('nobody').send<Page<{ id: string; sample: boolean }>>(
      'GET',
      '/notices?status=open',
    );
    expect(notices.body.items.find((notice) => notice.id === NOTICE)?.sample).toBe(true);
    const answer = await as('nobody').send<FormView>('GET', `/notices/${NOTICE}/form?type=ai-factory`);
    form = answer.body;
    expect(form.application.length).toBeGreaterThan(20);
    expect(form.plan.length).toBeGreaterThan(5);
    expect(form.documents.some(({ stage, required }) => stage === 'application' && required)).toBe(true);
  });

  it('starts one application for a business site and notice', async () => {
    expect(
      await refused('nobody', 'POST', '/applications', { noticeId: NOTICE, type: 'ai-factory' }),
    ).toEqual([401, 'not-signed-in']);
    const closed = { noticeId: 'sample-closed', type: 'ai-factory' };
    expect(await refused('owner', 'POST', '/applications', closed)).toEqual([409, 'notice-closed']);
    const answer = await as('owner').send<ApplicationView>('POST', '/applications', {
      noticeId: NOTICE,
      type: 'ai-factory',
    });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      status: 'draft',
      technoParkCode: 'gyeonggi',
      fields: {},
      versions: {},
    });
    id = answer.body.id;
    const second = await as('owner').send<Problem>('POST', '/applications', {
      noticeId: NOTICE,
      type: 'ai-factory',
    });
    expect(second.body).toMatchObject({ status: 409, type: 'already-started', applicationId: id });
  });

  it('does not exist for another company, another TechnoPark or an evaluator who is not assigned', async () => {
    for (const who of ['owner2', 'consultant.jeonbuk', 'evaluator1']) {
      expect((await refused(who, 'GET', at()))[0]).toBe(404);
    }
    expect((await refused('owner2', 'PATCH', at(), { changes: [] }))[0]).not.toBe(200);
    const list = await as('owner2').send<Page<{ id: string }>>('GET', '/applications');
    expect(list.body.items.map((item) => item.id)).not.toContain(id);
  });

  it('saves field by field and overwrites nothing unseen', async () => {
    const changes = form.application.map(({ field, example }) => ({ field, baseVersion: 0, value: example }));
    const saved = await as('owner').send<AutosaveView>('PATCH', at(), { changes });
    expect(saved.status).toBe(200);
    expect(saved.body.conflicts).toEqual([]);
    expect(Object.keys(saved.body.saved)).toHaveLength(changes.length);
    const stale = await as('owner').send<AutosaveView>('PATCH', at(), {
      changes: [{ field: 'project.title', baseVersion: 0, value: '다른 제목' }],
    });
    expect(stale.body.conflicts).toMatchObject([{ field: 'project.title', currentVersion: 1 }]);
    const unknown = { changes: [{ field: 'project.surprise', baseVersion: 0, value: 1 }] };
    expect(await refused('owner', 'PATCH', at(), unknown)).toEqual([400, 'bad-request']);
    const wrongType = { changes: [{ field: 'project.totalCostKrw', baseVersion: 1, value: '4억' }] };
    expect(await refused('owner', 'PATCH', at(), wrongType)).toEqual([400, 'bad-request']);
    expect((await refused('supplier', 'PATCH', at(), { changes: [] }))[0]).toBeGreaterThanOrEqual(400);
  });

  it('says what is left and refuses to submit before it is complete', async () => {
    const { body } = await as('owner').send<CompletenessView>('GET', at('/completeness'));
    expect(body.complete).toBe(false);
    expect(body.missing.some(({ documentType }) => documentType !== undefined)).toBe(true);
    expect((await submit('owner', 'too-early')).status).toBe(422);
    expect((await submit('owner', null)).status).toBe(400);
  });

  it('takes a supplier and the documents, and refuses bad files', async () => {
    const suppliers = await as('owner').send<Page<SupplierView>>('GET', '/suppliers?query=');
    const supplier = suppliers.body.items.find(({ name }) => name === '지능공정솔루션');
    const chosen = await as('owner').send('PUT', at('/supplier'), { supplierId: supplier?.id });
    expect(chosen.status).toBe(200);
    const required = form.documents.filter(
      ({ stage, required: isRequired }) => stage === 'application' && isRequired,
    );
    for (const { documentType } of required) {
      const answer = await upload('owner', documentType);
      expect(answer.status).toBe(201);
      expect(answer.body.scan).toBe('not-scanned');
    }
    const dated = required.find(({ maxAgeDays }) => maxAgeDays !== null);
    const first = dated?.documentType ?? '';
    const tooOld = await upload('owner', first, '2026-01-01');
    expect([tooOld.status, tooOld.body.errors?.[0]?.field]).toEqual([400, 'issuedOn']);
    const tomorrow = await upload('owner', first, '2026-11-24');
    expect([tomorrow.status, tomorrow.body.errors?.[0]?.field]).toEqual([400, 'issuedOn']);
    const unknown = await upload('owner', 'no-such-document');
    expect([unknown.status, unknown.body.errors?.[0]?.field]).toEqual([400, 'documentType']);
    const program = await as('owner').upload<Problem>(
      at('/documents'),
      { documentType: first, issuedOn: today() },
      { name: 'report.pdf', contents: Buffer.from('MZ this is a program') },
    );
    expect([program.status, program.body.errors?.[0]?.field]).toEqual([400, 'file']);
    expect((await as('owner').send<CompletenessView>('GET', at('/completeness'))).body).toMatchObject({
      complete: true,
      missing: [],
      eligibility: {
        outcome: 'eligible',
        fundingPlan: { governmentKrw: 200_000_000, companyKrw: 200_000_000 },
      },
    });
  });

  it('refuses steps out of order and by the wrong people', async () => {
    const pass = { outcome: 'pass', reasons: [] };
    expect(await refused('consultant.gyeonggi', 'POST', at('/requirement-check'), pass)).toEqual([
      409,
      'out-of-order',
    ]);
    for (const who of ['owner', 'supplier', 'officer', 'approver', 'auditor', 'admin', 'evaluator1']) {
      expect((await refused(who, 'POST', at('/requirement-check'), pass))[0]).toBe(403);
    }
    expect(
      (
        await refused('consultant.gyeonggi', 'POST', at('/submission'), CONSENT, { 'idempotency-key': 'x' })
      )[0],
    ).toBe(403);
    expect((await refused('owner2', 'POST', at('/submission'), CONSENT, { 'idempotency-key': 'x' }))[0]).toBe(
      404,
    );
    expect((await submit('owner', 'plan-too-early', 'plan-submission')).status).toBe(409);
    expect((await refused('owner', 'GET', at('/result')))[0]).toBe(409);
  });

  it('gives one receipt for one key, however often and at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => submit('owner', 'key-1')));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    receipt = answers[0]?.body ?? receipt;
    expect(receipt.contentSha256).toMatch(/^[0-9a-f]{64}$/);
    const other = await submit('owner', 'key-2');
    expect(other.status).toBe(409);
  });

  it('proves the receipt to anyone, and prints it', async () => {
    const { receiptNumber, submittedAt, contentSha256, signature } = receipt;
    const four = { receiptNumber, submittedAt, contentSha256, signature };
    const verify = async (values: object) =>
      (await as('nobody').send<{ valid: boolean }>('POST', '/receipts/verification', values)).body.valid;
    expect(await verify(four)).toBe(true);
    expect(await verify({ ...four, contentSha256: 'f'.repeat(64) })).toBe(false);
    expect(await verify({ ...four, submittedAt: '2026-11-23T12:00:00.001+09:00' })).toBe(false);
    expect((await as('nobody').send('GET', '/receipts/key')).status).toBe(200);
    const pdf = await as('owner').send<Buffer>('GET', at('/receipt.pdf'));
    expect(pdf.headers.get('content-type')).toContain('application/pdf');
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('asks for a supplement of named things only, and passes the requirements after it', async () => {
    const request = {
      dueOn: '2026-11-30',
      items: [{ field: 'project.summary', reason: '더 자세히 적어 주세요.' }],
    };
    const past = { ...request, dueOn: '2026-11-22' };
    expect(await refused('consultant.gyeonggi', 'POST', at('/supplement-requests'), past)).toEqual([
      400,
      'bad-request',
    ]);
    expect((await refused('consultant.jeonbuk', 'POST', at('/supplement-requests'), request))[0]).toBe(404);
    const asked = await as('consultant.gyeonggi').send<{ id: string }>(
      'POST',
      at('/supplement-requests'),
      request,
    );
    expect(asked.status).toBe(201);
    const pass = { outcome: 'pass', reasons: [] };
    expect((await refused('consultant.gyeonggi', 'POST', at('/requirement-check'), pass))[0]).toBe(409);
    const closed = { changes: [{ field: 'project.title', baseVersion: 1, value: '바꾼 제목' }] };
    expect((await refused('owner', 'PATCH', at(), closed))[0]).toBe(409);
    const open = {
      changes: [{ field: 'project.summary', baseVersion: 1, value: '자세히 다시 적은 개요입니다.' }],
    };
    expect((await as('owner').send<AutosaveView>('PATCH', at(), open)).body.saved).toEqual({
      'project.summary': 2,
    });
    const response = at(`/supplement-requests/${asked.body.id}/response`);
    expect((await as('owner').send('POST', response, { note: '보완했습니다.' })).status).toBe(200);
    expect((await as('consultant.gyeonggi').send('POST', at('/requirement-check'), pass)).status).toBe(200);
    expect(await refused('consultant.gyeonggi', 'POST', at('/requirement-check'), pass)).toEqual([
      409,
      'out-of-order',
    ]);
  });

  it('takes the plan from company and supplier', async () => {
    const [first, ...rest] = form.plan;
    const save = (who: string, fields: typeof form.plan) =>
      as(who).send<AutosaveView>('PATCH', at(), {
        changes: fields.map(({ field, example }) => ({ field, baseVersion: 0, value: example })),
      });
    expect((await save('supplier', first === undefined ? [] : [first])).status).toBe(200);
    expect((await submit('owner', 'plan-1', 'plan-submission')).status).toBe(422);
    expect((await save('owner', rest)).status).toBe(200);
    for (const { documentType, stage, required, by } of form.documents) {
      if (stage !== 'plan' || !required) continue;
      expect((await upload(by === 'supplier' ? 'supplier' : 'owner', documentType)).status).toBe(201);
    }
    expect((await submit('supplier', 'plan-1', 'plan-submission')).status).toBe(403);
    expect((await submit('owner', 'plan-1', 'plan-submission')).status).toBe(201);
    expect((await submit('owner', 'plan-1', 'plan-submission')).status).toBe(200);
    const told = await opened.database.asOwner<{ subject: string }>(
      `SELECT subject FROM outbox WHERE application_id = $1 AND recipient = 'consultant.gyeonggi@sample.test'
        ORDER BY id`,
      [id],
    );
    expect(told.map(({ subject }) => subject)).toEqual([
      expect.stringContaining('보완 답변이 도착했습니다'),
      expect.stringContaining('사업계획서가 들어왔습니다'),
    ]);
  });

  it('assigns evaluators, shows them nothing before they declare, and locks a finished sheet', async () => {
    const found = await as('consultant.gyeonggi').send<Page<{ id: string; name: string }>>(
      'GET',
      '/evaluators',
    );
    const evaluatorIds = found.body.items.slice(0, 3).map((evaluator) => evaluator.id);
    const names = new Map<string, string>();
    for (const number of [1, 2, 3, 4, 5]) {
      const session = await as(`evaluator${number}`).send<{ user: { id: string } }>('GET', '/session');
      names.set(session.body.user.id, `evaluator${number}`);
    }
    const assigned = await as('consultant.gyeonggi').send<Page<AssignmentSummary>>(
      'POST',
      at('/assignments'),
      {
        evaluatorIds,
      },
    );
    expect(assigned.status).toBe(201);
    expect(await refused('consultant.gyeonggi', 'POST', at('/assignments'), { evaluatorIds })).toEqual([
      409,
      'already-assigned',
    ]);
    expect((await refused('consultant.gyeonggi', 'POST', at('/review-completion')))[0]).toBe(422);
    for (const [index, { id: assignmentId, evaluatorId }] of assigned.body.items.entries()) {
      const who = names.get(evaluatorId) ?? '';
      const path = `/assignments/${assignmentId}`;
      expect((await refused(who, 'GET', at()))[0]).toBe(404);
      const early = { items: [{ criterion: 'goal.scope', points: 1, justification: '아직 이릅니다.' }] };
      expect((await refused(who, 'PUT', `${path}/scores`, early))[0]).toBe(409);
      const declaration = { hasConflict: index === 2, note: index === 2 ? '자문 관계가 있습니다.' : '' };
      expect((await as(who).send('PUT', `${path}/conflict-declaration`, declaration)).status).toBe(200);
      if (index === 2) {
        expect((await refused(who, 'GET', at()))[0]).toBe(404);
        continue;
      }
      expect((await as(who).send('GET', at())).status).toBe(200);
      const sheet = await as(who).send<{ rubric: { criterion: string; maxPoints: number }[] }>('GET', path);
      const items = sheet.body.rubric.map(({ criterion, maxPoints }) => ({
        criterion,
        points: maxPoints - index,
        justification: '계획이 구체적입니다.',
      }));
      const tooMany = [{ criterion: 'goal.scope', points: 10.5, justification: '넘칩니다.' }];
      expect((await refused(who, 'PUT', `${path}/scores`, { items: tooMany }))[0]).toBe(400);
      expect((await refused(who, 'POST', `${path}/completion`))[0]).toBe(422);
      expect((await as(who).send('PUT', `${path}/scores`, { items })).status).toBe(200);
      expect((await as(who).send('POST', `${path}/completion`)).status).toBe(200);
      expect((await refused(who, 'PUT', `${path}/scores`, { items }))[0]).toBe(409);
    }
    const other = names.get(found.body.items[3]?.id ?? '') ?? '';
    const path = `/assignments/${assigned.body.items[0]?.id}`;
    expect((await refused(other, 'PUT', `${path}/scores`, { items: [] }))[0]).toBeGreaterThanOrEqual(400);
  });

  it('visits, reviews the cost and closes the review', async () => {
    const visit = {
      visitedOn: today(),
      checks: ['factory-operating', 'site-matches-plan', 'equipment-works'].map((code) => ({
        code,
        pass: true,
        note: '',
      })),
      bonusAccepted: [],
    };
    const short = { ...visit, checks: visit.checks.slice(1) };
    expect((await refused('consultant.gyeonggi', 'PUT', at('/site-visit'), short))[0]).toBe(400);
    expect((await as('consultant.gyeonggi').send('PUT', at('/site-visit'), visit)).status).toBe(200);
    const halves = { acceptedTotalCostKrw: 0.5, note: '' };
    expect((await refused('consultant.gyeonggi', 'PUT', at('/cost-review'), halves))[0]).toBe(400);
    const cost = await as('consultant.gyeonggi').send('PUT', at('/cost-review'), {
      acceptedTotalCostKrw: 400_000_000,
      note: '인정합니다.',
    });
    expect(cost.body).toMatchObject({ fundingPlan: { governmentKrw: 200_000_000, companyKrw: 200_000_000 } });
    expect((await refused('consultant.gyeonggi', 'POST', at('/review-completion')))[0]).toBe(422);
    const reason = { belowQuorumReason: '위원 한 명이 이해관계로 회피했습니다.' };
    const closed = await as('consultant.gyeonggi').send('POST', at('/review-completion'), reason);
    expect(closed.status).toBe(200);
  });

  it('selects under a budget with four eyes', async () => {
    const body = { noticeId: NOTICE, type: 'ai-factory', budgetKrw: 1_000_000_000 };
    for (const who of ['approver', 'consultant.gyeonggi', 'auditor', 'owner']) {
      expect((await refused(who, 'POST', '/selection-runs', body))[0]).toBe(403);
    }
    const run = await as('officer').send<SelectionRunView>('POST', '/selection-runs', body);
    expect(run.status).toBe(201);
    runId = run.body.id;
    expect(run.body.items).toMatchObject([
      {
        rank: 1,
        applicationId: id,
        governmentKrw: 200_000_000,
        cumulativeKrw: 200_000_000,
        result: 'selected',
      },
    ]);
    expect((await refused('approver', 'POST', `/selection-runs/${runId}/approval`))[0]).toBe(409);
    expect((await as('officer').send('POST', `/selection-runs/${runId}/proposal`)).status).toBe(200);
    expect((await refused('officer', 'POST', `/selection-runs/${runId}/approval`))[0]).toBe(403);
    expect((await refused('owner', 'GET', at('/result')))[0]).toBe(409);
    const approvals = await Promise.all(
      [1, 2].map(() => as('approver').send('POST', `/selection-runs/${runId}/approval`)),
    );
    expect(approvals.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('tells the company on a page and by mail', async () => {
    const result = await as('owner').send<ResultView>('GET', at('/result'));
    expect(result.body).toMatchObject({ outcome: 'selected', rank: 1 });
    expect(result.body.blocks).toHaveLength(4);
    expect(result.body.contact.phone).toMatch(/\d/);
    const mails = await as('nobody').send<Page<KeptMailView>>('GET', '/mails?to=owner@sample.test');
    expect(mails.body.items.some(({ subject, text }) => `${subject}${text}`.includes('선정'))).toBe(true);
    expect((await refused('owner2', 'GET', at('/result')))[0]).toBe(404);
  });

  it('exports approvals that add up, and the auditor sees an unbroken history', async () => {
    const approvals = await as('officer').send<Page<ApprovalView>>('GET', `/approvals?noticeId=${NOTICE}`);
    expect(approvals.body.items).toMatchObject([
      { applicationId: id, governmentKrw: 200_000_000, companyKrw: 200_000_000 },
    ]);
    for (const format of ['xlsx', 'csv', 'json']) {
      const made = await as('officer').send<ApprovalExportView>('POST', '/approval-exports', {
        noticeId: NOTICE,
        format,
        reason: '협약 준비',
      });
      expect(made.body).toMatchObject({
        rows: 1,
        totals: { totalCostKrw: 400_000_000, governmentKrw: 200_000_000 },
      });
      const file = await as('approver').send<Buffer>('GET', `/approval-exports/${made.body.id}/file`);
      expect(file.status).toBe(200);
    }
    expect((await refused('owner', 'GET', '/approvals'))[0]).toBe(403);
    const events = await as('auditor').send<Page<{ action: string; details: object }>>(
      'GET',
      at('/events?limit=100'),
    );
    expect(toldIn(events.body.items)).toEqual(TOLD);
    const verification = await as('auditor').send<AuditVerificationView>('GET', '/audit/verification');
    expect(verification.body).toMatchObject({ ok: true, faults: [], unboundRows: 0 });
    expect((await refused('officer', 'GET', '/audit/verification'))[0]).toBe(403);
  });

  it('accepts a submission at the last millisecond and none after it', async () => {
    const notice = await as('nobody').send<{ closesAt: string }>('GET', `/notices/${NOTICE}`);
    expect(notice.body.closesAt).toMatch(/T17:00:00\.000\+09:00$/);
    const owner2 = as('owner2');
    const started = await owner2.send<{ id: string }>('POST', '/applications', {
      noticeId: NOTICE,
      type: 'ai-factory',
    });
    id = started.body.id;
    await owner2.send('PATCH', at(), {
      changes: form.application.map(({ field, example }) => ({ field, baseVersion: 0, value: example })),
    });
    const suppliers = await owner2.send<Page<SupplierView>>('GET', '/suppliers?query=');
    await owner2.send('PUT', at('/supplier'), { supplierId: suppliers.body.items[0]?.id });
    opened.clock.set(notice.body.closesAt);
    await owner2.signIn('owner2@sample.test', SAMPLE_PASSWORD);
    const day = notice.body.closesAt.slice(0, 10);
    for (const { documentType, stage, required } of form.documents) {
      if (stage === 'application' && required) await upload('owner2', documentType, day);
    }
    opened.clock.advance({ milliseconds: 1 });
    const late = await submit('owner2', 'late');
    expect([late.status, late.body.type]).toEqual([409, 'deadline-passed']);
    expect((await refused('owner2', 'PATCH', at(), { changes: [] }))[0]).toBeGreaterThanOrEqual(400);
    opened.clock.set(notice.body.closesAt);
    expect((await submit('owner2', 'in-time')).status).toBe(201);
  });
});

/** What the events of a case tell: for each action the names of its details. */
const toldIn = (events: readonly { action: string; details: object }[]): Record<string, string> =>
  Object.fromEntries(events.map(({ action, details }) => [action, Object.keys(details).sort().join(' ')]));

const TOLD = {
  'application.completeReview': 'belowQuorumReason completed from quorum to',
  'application.conflict-declared': 'assignmentId hasConflict',
  'application.cost-reviewed': 'appliedKrw from to version',
  'application.document-added': 'documentId documentType fileName issuedOn sha256 size',
  'application.evaluators-assigned': 'evaluatorIds',
  'application.openPlan': 'from reasons to',
  'application.saved': 'fields',
  'application.scores-completed': 'assignmentId total',
  'application.scores-saved': 'assignmentId items',
  'application.select': 'from rank runId score to',
  'application.site-visit-recorded': 'from to version',
  'application.start': 'noticeId noticeVersion type',
  'application.startReview': 'from to',
  'application.submission-refused': 'code fields stage',
  'application.submit': 'consents contentSha256 from particularsSha256 receiptNumber to',
  'application.submitPlan': 'consents contentSha256 from particularsSha256 receiptNumber to',
  'application.supplement-answered':
    'contentSha256 eligibility items particularsSha256 receiptNumber requestId',
  'application.supplement-requested': 'dueOn items requestId',
  'application.supplier-chosen': 'from name to',
};
