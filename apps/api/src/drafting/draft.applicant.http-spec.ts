import type {
  ApplicationView,
  AutosaveView,
  CompletenessView,
  Problem,
  SupplierView,
  ResultView,
} from '@subsidy/contract';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';

interface Started {
  id: string;
  technoParkCode: string | null;
}

describe('writing an application over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant');
  });

  const start = (by = applicant, noticeId = 'sample-open', type = 'ai-factory') =>
    by.client.post<Started & Problem>('/applications', { noticeId, type });
  const save = (id: string, changes: object[], by = applicant) =>
    by.client.patch<AutosaveView & Problem>(`/applications/${id}`, { changes });
  const read = async (id: string, by = applicant) =>
    (await by.client.get<ApplicationView>(`/applications/${id}`)).body;
  const change = (field: string, value: unknown, baseVersion = 0) => ({ field, baseVersion, value });
  const eventsOf = (id: string) =>
    opened.database.asOwner<{ action: string; details: Record<string, unknown> }>(
      'SELECT action, details FROM audit_events WHERE application_id = $1 ORDER BY sequence',
      [id],
    );

  describe('start', () => {
    it('makes an empty draft at the TechnoPark of the site, with its history', async () => {
      const { status, body } = await start();
      expect([status, body]).toMatchObject([
        201,
        { status: 'draft', technoParkCode: 'gyeonggi', fields: {}, versions: {} },
      ]);
      expect((await eventsOf(body.id)).map(({ action }) => action)).toEqual(['application.start']);
      const steps = await opened.database.asOwner(
        'SELECT action, from_status, to_status FROM application_status_changes WHERE application_id = $1',
        [body.id],
      );
      expect(steps).toEqual([{ action: 'start', from_status: null, to_status: 'draft' }]);
    });

    it('gives one application for a site and notice when ten starts arrive at once', async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => start()));
      const created = answers.filter(({ status }) => status === 201);
      expect(created).toHaveLength(1);
      for (const { status, body } of answers.filter((answer) => answer.status !== 201)) {
        expect([status, body.type, body.applicationId]).toEqual([
          409,
          'already-started',
          created[0]?.body.id,
        ]);
      }
    });

    it('may be done again after a withdrawal', async () => {
      const { body: first } = await start();
      const withdrawn = await applicant.client.post(`/applications/${first.id}/withdrawal`, {
        reason: '다시 씁니다.',
      });
      expect([withdrawn.status, withdrawn.body]).toEqual([200, { id: first.id, status: 'withdrawn' }]);
      const { status, body } = await start();
      expect(status).toBe(201);
      expect(body.id).not.toBe(first.id);
    });

    it('keeps to the window, to the millisecond at both ends', async () => {
      const notice = (
        await applicant.client.get<{ opensAt: string; closesAt: string }>('/notices/sample-open')
      ).body;
      const moments: [string, number, number][] = [
        [notice.opensAt, -1, 409],
        [notice.opensAt, 0, 201],
        [notice.closesAt, 0, 201],
        [notice.closesAt, 1, 409],
      ];
      for (const [instant, milliseconds, status] of moments) {
        const someone = await givenPerson(opened, 'applicant');
        opened.clock.set(instant);
        opened.clock.advance({ milliseconds });
        const answer = await start(someone);
        expect([instant, milliseconds, answer.status]).toEqual([instant, milliseconds, status]);
        if (status === 409) expect(answer.body.type).toBe('notice-closed');
      }
    });

    it.each([
      ['no-such-notice', 'ai-factory', 'noticeId'],
      ['sample-open', 'robot', 'type'],
    ])('names what is unknown in %s %s', async (noticeId, type, field) => {
      const { status, body } = await start(applicant, noticeId, type);
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    });
  });

  describe('autosave', () => {
    let id: string;
    beforeEach(async () => {
      id = (await start()).body.id;
    });

    it('saves fields with versions of their own and one event without values', async () => {
      const { status, body } = await save(id, [
        change('project.title', '비전 검사 AI'),
        change('project.totalCostKrw', 400_000_000),
      ]);
      expect([status, body]).toMatchObject([
        200,
        { saved: { 'project.title': 1, 'project.totalCostKrw': 1 }, conflicts: [] },
      ]);
      expect(body.savedAt).toBe('2026-11-23T12:00:00.000+09:00');
      const [, saved] = await eventsOf(id);
      expect(saved).toEqual({
        action: 'application.saved',
        details: { fields: { 'project.title': 1, 'project.totalCostKrw': 1 } },
      });
      expect(await read(id)).toMatchObject({
        projectTitle: '비전 검사 AI',
        totalCostKrw: 400_000_000,
        governmentKrw: 200_000_000,
        fields: { 'project.title': '비전 검사 AI' },
        versions: { 'project.title': 1 },
        open: { fields: 'application', documentTypes: 'application' },
      });
    });

    it('tells a conflict field by field and saves the rest', async () => {
      await save(id, [change('project.title', '먼저')]);
      const { body } = await save(id, [change('project.title', '나중'), change('project.summary', '개요')]);
      expect(body.saved).toEqual({ 'project.summary': 1 });
      expect(body.conflicts).toEqual([{ field: 'project.title', currentVersion: 1, currentValue: '먼저' }]);
      expect((await read(id)).fields).toMatchObject({ 'project.title': '먼저', 'project.summary': '개요' });
    });

    it('loses nothing when twenty people save the same field at once: one wins, the others are told', async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => save(id, [change('project.title', `제목 ${index}`)])),
      );
      const won = answers.filter(({ body }) => body.saved['project.title'] === 1);
      expect(won).toHaveLength(1);
      const stored = (await read(id)).fields['project.title'];
      for (const { body } of answers.filter((answer) => !won.includes(answer))) {
        expect(body.conflicts).toEqual([{ field: 'project.title', currentVersion: 1, currentValue: stored }]);
      }
    });

    it('clears a field with null and keeps its version', async () => {
      await save(id, [change('project.title', '제목')]);
      await save(id, [change('project.title', null, 1)]);
      const view = await read(id);
      expect(view.fields).not.toHaveProperty(['project.title']);
      expect([view.versions['project.title'], view.projectTitle]).toEqual([2, null]);
    });

    it('keeps what is out of range and shows it in completeness', async () => {
      expect(
        (await save(id, [change('project.months', 99), change('project.totalCostKrw', -5)])).status,
      ).toBe(200);
      const view = await read(id);
      expect([view.fields['project.months'], view.totalCostKrw]).toEqual([99, null]);
      const { body } = await applicant.client.get<CompletenessView>(`/applications/${id}/completeness`);
      expect(body.missing.map(({ field }) => field)).toEqual(
        expect.arrayContaining(['project.months', 'project.totalCostKrw']),
      );
    });

    it('keeps a cost above 100억 in the draft, says its limit, and does not take it in', async () => {
      const owner = await givenPerson(opened, 'applicant');
      const complete = await givenApplication(opened, owner, {
        status: 'draft',
        fields: { 'project.totalCostKrw': 10_000_000_001 },
      });
      const { body } = await owner.client.get<CompletenessView>(`/applications/${complete}/completeness`);
      expect(body.missing).toEqual([
        {
          field: 'project.totalCostKrw',
          code: 'too-large',
          message: '총사업비에 넣은 수가 너무 큽니다. 100억 원 이하를 입력하세요.',
        },
      ]);
    });

    it('says where answers contradict one another, and takes them in all the same', async () => {
      const owner = await givenPerson(opened, 'applicant');
      const complete = await givenApplication(opened, owner, {
        status: 'draft',
        fields: { 'company.averageRevenueKrw': 72_000_000, 'project.bonusItems': [] },
      });
      const { body } = await owner.client.get<CompletenessView>(`/applications/${complete}/completeness`);
      expect([body.missing, body.doubts.map(({ code }) => code)]).toEqual([
        [],
        ['average-differs-from-years'],
      ]);
    });

    it('marks what looks like a resident number, without the number, and takes it in all the same', async () => {
      const owner = await givenPerson(opened, 'applicant');
      const complete = await givenApplication(opened, owner, {
        status: 'draft',
        fields: { 'project.summary': '대표 900101-1234567', 'project.bonusItems': [] },
      });
      const { body } = await owner.client.get<CompletenessView>(`/applications/${complete}/completeness`);
      const marks = body.doubts.filter(({ code }) => code === 'resident-number');
      expect([body.missing, marks.map(({ fields }) => fields)]).toEqual([[], [['project.summary']]]);
      expect(JSON.stringify(marks)).not.toContain('1234567');
    });

    it('says which bonus items count and that their evidence is not there, and takes them in all the same', async () => {
      const owner = await givenPerson(opened, 'applicant');
      const complete = await givenApplication(opened, owner, {
        status: 'draft',
        fields: { 'project.bonusItems': ['level-certificate', 'global-small-giant', 'hrd-ai-training'] },
      });
      const { body } = await owner.client.get<CompletenessView>(`/applications/${complete}/completeness`);
      expect([body.complete, body.doubts.map(({ code }) => code)]).toEqual([
        true,
        ['bonus-items-over-limit', 'bonus-evidence-missing'],
      ]);
    });

    it.each<[string, string, unknown, string]>([
      ['half a month', 'project.months', 1.5, 'not-whole'],
      ['a cost beyond all measure', 'project.totalCostKrw', 1e308, 'too-large'],
      ['one won more than a number holds', 'project.totalCostKrw', Number.MAX_SAFE_INTEGER + 1, 'too-large'],
      ['20,001 characters', 'project.summary', '가'.repeat(20_001), 'too-long'],
      ['501 rows', 'company.previousGrants', Array.from({ length: 501 }, () => ({})), 'too-many'],
      [
        'a cell of 20,001 characters',
        'company.previousGrants',
        [{ program: 'x'.repeat(20_001) }],
        'too-long',
      ],
      ['half a won in a cell', 'company.annualResults', [{ operatingProfitKrw: 0.5 }], 'not-whole'],
      ['a number in words', 'project.totalCostKrw', '4억', 'wrong-type'],
    ])('does not store %s', async (_what, field, value, code) => {
      const { status, body } = await save(id, [{ field, baseVersion: 0, value }]);
      expect([status, body.errors?.map((error) => [error.field, error.code])]).toEqual([
        400,
        [['changes[0].value', code]],
      ]);
      expect((await read(id)).fields).toEqual({});
    });

    it('stores as much as a field takes', async () => {
      const { body } = await save(id, [
        change('project.summary', '가'.repeat(20_000)),
        change(
          'company.previousGrants',
          Array.from({ length: 500 }, () => ({})),
        ),
        change('company.annualResults', [
          { year: 2024, debtRatioPercent: 95.3, operatingProfitKrw: -420_000_000 },
        ]),
      ]);
      expect(Object.keys(body.saved)).toHaveLength(3);
      expect((await read(id)).fields['company.annualResults']).toEqual([
        { year: 2024, debtRatioPercent: 95.3, operatingProfitKrw: -420_000_000 },
      ]);
    });

    it.each`
      changes                                                                                                             | field
      ${[{ field: 'project.surprise', baseVersion: 0, value: 1 }]}                                                        | ${'changes[0].field'}
      ${[{ field: '__proto__', baseVersion: 0, value: 1 }]}                                                               | ${'changes[0].field'}
      ${[{ field: 'project.title', baseVersion: 0, value: 7 }]}                                                           | ${'changes[0].value'}
      ${[{ field: 'project.title', baseVersion: 0, value: 'a\u0000b' }]}                                                  | ${'changes[0].value'}
      ${[{ field: 'project.title', baseVersion: 0, value: '\ud800' }]}                                                    | ${'changes[0].value'}
      ${[{ field: 'project.title', baseVersion: 0 }]}                                                                     | ${'changes[0].value'}
      ${[{ field: 'project.title', baseVersion: -1, value: 'x' }]}                                                        | ${'changes[0].baseVersion'}
      ${[{ field: 'project.title', baseVersion: 0, value: 'x', force: true }]}                                            | ${'changes[0].force'}
      ${[{ field: 'project.title', baseVersion: 0, value: 'a' }, { field: 'project.title', baseVersion: 0, value: 'b' }]} | ${'changes[1].field'}
      ${[]}                                                                                                               | ${'changes'}
    `('refuses the whole request and names $field', async ({ changes, field }) => {
      const good = change('project.summary', '개요');
      const sent = changes as object[];
      const { status, body } = await save(id, sent.length === 0 ? [] : [...sent, good]);
      expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
      expect((await read(id)).fields).toEqual({});
    });

    it('refuses what is not open now: the plan in a draft, everything after the deadline or the submission', async () => {
      const plan = await save(id, [change('plan.scope', '범위')]);
      expect([plan.status, plan.body.type, plan.body.found]).toEqual([409, 'out-of-order', 'draft']);
      opened.clock.set((await read(id)).closesAt);
      expect((await save(id, [change('project.title', '마지막')])).status).toBe(200);
      opened.clock.advance({ milliseconds: 1 });
      const late = await save(id, [change('project.title', '늦음', 1)]);
      expect([late.status, late.body.type]).toEqual([409, 'deadline-passed']);
      expect((await read(id)).open).toEqual({ fields: [], documentTypes: [] });
      opened.clock.set(TEST_NOW);
      const submitted = await givenApplication(opened, await givenPerson(opened, 'applicant'));
      expect((await save(submitted, [change('project.title', 'x')])).status).toBe(404);
    });

    it('opens the plan to company and supplier once the requirements are met, the rest to nobody', async () => {
      const supplier = await givenPerson(opened, 'supplier');
      const owner = await givenPerson(opened, 'applicant');
      const planOpen = await givenApplication(opened, owner, {
        status: 'plan-open',
        supplierId: supplier.supplierId,
      });
      expect((await save(planOpen, [change('plan.scope', '범위')], supplier)).body.saved).toEqual({
        'plan.scope': 1,
      });
      expect((await save(planOpen, [change('plan.scope', '넓은 범위', 1)], owner)).body.saved).toEqual({
        'plan.scope': 2,
      });
      const consent = [change('plan.dataSharingConsent', true)];
      expect(await save(planOpen, consent, supplier)).toMatchObject({
        status: 403,
        body: { type: 'forbidden', detail: expect.stringContaining('도입기업만 답할 수 있는 항목') },
      });
      expect((await save(planOpen, consent, owner)).body.saved).toEqual({ 'plan.dataSharingConsent': 1 });
      const notTheirs = await save(planOpen, [change('project.title', 'x', 1)], supplier);
      expect([notTheirs.status, notTheirs.body.type]).toEqual([403, 'forbidden']);
      expect((await save(planOpen, [change('project.title', 'x', 1)], owner)).body.type).toBe('out-of-order');
      const stranger = await givenPerson(opened, 'supplier');
      expect((await save(planOpen, [change('plan.scope', 'x', 2)], stranger)).status).toBe(404);
      opened.clock.set((await read(planOpen, owner)).planClosesAt ?? '');
      opened.clock.advance({ milliseconds: 1 });
      expect((await save(planOpen, [change('plan.scope', 'x', 2)], supplier)).body.type).toBe(
        'deadline-passed',
      );
    });

    it('gives a company without a site the one of its application, once', async () => {
      const fresh = await givenPerson(opened, 'applicant', { regionCode: null, city: null });
      const started = (await start(fresh)).body;
      expect(started.technoParkCode).toBeNull();
      await save(started.id, [change('company.regionCode', 'gyeongbuk')], fresh);
      expect((await read(started.id, fresh)).technoParkCode).toBeNull();
      await save(started.id, [change('company.city', '포항시')], fresh);
      expect(await read(started.id, fresh)).toMatchObject({
        technoParkCode: 'pohang',
        regionCode: 'gyeongbuk',
        company: { regionCode: 'gyeongbuk', city: '포항시' },
      });
      await save(
        started.id,
        [change('company.regionCode', 'seoul', 1), change('company.city', '노원구', 1)],
        fresh,
      );
      expect(await read(started.id, fresh)).toMatchObject({
        technoParkCode: 'pohang',
        company: { regionCode: 'gyeongbuk', city: '포항시' },
      });
    });
  });

  describe('supplier', () => {
    it('is chosen, changed and taken away while the application is written', async () => {
      const { id } = (await start()).body;
      const supplier = await givenPerson(opened, 'supplier', { inPool: false });
      const choose = (supplierId: string | null) =>
        applicant.client.put<{ supplier: SupplierView | null } & Problem>(`/applications/${id}/supplier`, {
          supplierId,
        });
      expect((await choose(supplier.supplierId)).body.supplier).toMatchObject({
        id: supplier.supplierId,
        inPool: false,
      });
      expect((await supplier.client.get(`/applications/${id}`)).status).toBe(200);
      const { body } = await applicant.client.get<CompletenessView>(`/applications/${id}/completeness`);
      const rule = body.eligibility.conditions.find(({ ruleId }) => ruleId === 'supplier-in-pool');
      expect(rule?.outcome).toBe('fail');
      expect((await choose(null)).body.supplier).toBeNull();
      expect((await supplier.client.get(`/applications/${id}`)).status).toBe(404);
      const unknown = await choose('00000000-0000-4000-8000-000000000000');
      expect([unknown.status, unknown.body.errors?.map(({ field }) => field)]).toEqual([400, ['supplierId']]);
      const events = (await eventsOf(id)).filter(({ action }) => action === 'application.supplier-chosen');
      expect(events).toHaveLength(2);
    });

    it('hears by mail that it was chosen, once, and that it no longer is', async () => {
      const { id } = (await start()).body;
      const [first, second] = [await givenPerson(opened, 'supplier'), await givenPerson(opened, 'supplier')];
      const choose = (supplierId: string | null) =>
        applicant.client.put(`/applications/${id}/supplier`, { supplierId });
      for (const supplierId of [first.supplierId, first.supplierId, second.supplierId]) {
        expect((await choose(supplierId)).status).toBe(200);
      }
      const mails = await opened.database.asOwner<{ recipient: string; subject: string }>(
        'SELECT recipient, subject FROM outbox WHERE application_id = $1 ORDER BY created_at, id',
        [id],
      );
      const saidTo = (email: string): string[] =>
        mails.flatMap(({ recipient, subject }) =>
          recipient === email ? (subject.split('] ')[1] ?? '') : [],
        );
      expect(saidTo(first.email)).toEqual(['공급기업으로 지정되었습니다', '공급기업 선택이 바뀌었습니다']);
      expect(saidTo(second.email)).toEqual(['공급기업으로 지정되었습니다']);
      expect(mails).toHaveLength(3);
    });

    it('stays once the application is submitted', async () => {
      const id = await givenApplication(opened, applicant);
      const answer = await applicant.client.put<Problem>(`/applications/${id}/supplier`, {
        supplierId: null,
      });
      expect([answer.status, answer.body.type, answer.body.found]).toEqual([
        409,
        'out-of-order',
        'submitted',
      ]);
    });
  });

  describe('withdrawal', () => {
    it('keeps the reason, tells the company and cannot be taken back', async () => {
      const id = await givenApplication(opened, applicant, { status: 'plan-submitted' });
      const withdraw = () =>
        applicant.client.post<Problem>(`/applications/${id}/withdrawal`, { reason: '사업 변경' });
      expect((await withdraw()).status).toBe(200);
      expect((await withdraw()).body).toMatchObject({ status: 409, found: 'withdrawn' });
      const [event] = await eventsOf(id);
      expect(event).toMatchObject({
        action: 'application.withdraw',
        details: { from: 'plan-submitted', to: 'withdrawn', reason: '사업 변경' },
      });
      const mails = await opened.database.asOwner(
        'SELECT 1 FROM outbox WHERE application_id = $1 AND recipient = $2',
        [id, applicant.email],
      );
      expect(mails).toHaveLength(1);
    });

    it.each([
      ['draft', 0],
      ['submitted', 1],
    ] as const)('of a %s one the TechnoPark gets %i mail', async (status, number) => {
      const consultant = await givenPerson(opened, 'consultant');
      const id = await givenApplication(opened, applicant, { status });
      await applicant.client.post(`/applications/${id}/withdrawal`, { reason: '사업 변경' });
      const mails = await opened.database.asOwner<{ body: string }>(
        'SELECT body FROM outbox WHERE application_id = $1 AND recipient = $2',
        [id, consultant.email],
      );
      expect(mails).toHaveLength(number);
      for (const { body } of mails) expect(body).toContain('기업이 철회했습니다');
    });

    it.each(['requirements-not-met', 'selected', 'reserve', 'not-selected'] as const)(
      'is too late at %s',
      async (status) => {
        const id = await givenApplication(opened, applicant, { status });
        const answer = await applicant.client.post<Problem>(`/applications/${id}/withdrawal`, {
          reason: '늦음',
        });
        expect([answer.status, answer.body.found]).toEqual([409, status]);
      },
    );
  });

  describe('declining the award', () => {
    const decline = (id: string, body: object = { reason: '투자 계획 변경' }) =>
      applicant.client.post<Problem>(`/applications/${id}/award-declination`, body);

    it.each(['selected', 'reserve'] as const)(
      'of a %s case ends it; company, TechnoPark and office hear of it',
      async (status) => {
        const consultant = await givenPerson(opened, 'consultant');
        const officer = await givenPerson(opened, 'officer');
        const id = await givenApplication(opened, applicant, { status });
        expect(await decline(id)).toMatchObject({ status: 200, body: { id, status: 'withdrawn' } });
        const mails = await opened.database.asOwner<{ recipient: string }>(
          'SELECT recipient FROM outbox WHERE application_id = $1',
          [id],
        );
        const told = mails.map(({ recipient }) => recipient);
        expect(told).toEqual(expect.arrayContaining([applicant.email, consultant.email, officer.email]));
        expect(await decline(id)).toMatchObject({ status: 409, body: { found: 'withdrawn' } });
      },
    );

    it('keeps the result readable, as it was decided', async () => {
      const id = await givenApplication(opened, applicant, { status: 'reserve' });
      await opened.database.asOwner(
        `INSERT INTO application_status_changes (application_id, action, from_status, to_status, actor_id, actor_role, changed_at)
         VALUES ($1, 'placeOnReserve', 'review-completed', 'reserve', $2, 'approver', '2026-06-01T10:00:00+09:00')`,
        [id, applicant.userId],
      );
      await decline(id);
      const result = await applicant.client.get<ResultView>(`/applications/${id}/result`);
      expect([result.status, result.body.outcome, result.body.decidedAt]).toEqual([
        200,
        'reserve',
        '2026-06-01T10:00:00.000+09:00',
      ]);
    });

    it.each(['draft', 'submitted', 'review-completed', 'not-selected', 'requirements-not-met'] as const)(
      'is refused at %s, and needs a reason',
      async (status) => {
        const id = await givenApplication(opened, applicant, { status });
        expect(await decline(id)).toMatchObject({ status: 409, body: { found: status } });
        expect((await decline(id, { reason: '\u200b' })).status).toBe(400);
      },
    );

    it('is nobody else’s', async () => {
      const id = await givenApplication(opened, applicant, { status: 'selected' });
      const other = await givenPerson(opened, 'applicant');
      const answer = await other.client.post(`/applications/${id}/award-declination`, { reason: '남의 것' });
      expect(answer.status).toBe(404);
    });
  });
});
