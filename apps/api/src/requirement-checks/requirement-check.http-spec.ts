import type {
  ApplicationCounts,
  ApplicationSummary,
  ApplicationView,
  AuditEventView,
  Page,
  RequirementFactsView,
} from '@subsidy/contract';
import { givenApplication, givenFiling } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

describe('requirement checks over HTTP', () => {
  let opened: TestPortal;
  let applicant: Person;
  let consultant: Person;
  let applicationId: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
  });
  afterAll(async () => {
    await expectWholeRecord(opened);
    await opened.close();
  });

  beforeEach(async () => {
    opened.clock.set(TEST_NOW);
    applicant = await givenPerson(opened, 'applicant');
    applicationId = await givenApplication(opened, applicant);
  });

  const check = (body: object, by = consultant) =>
    by.client.post(`/applications/${applicationId}/requirement-check`, body);
  const pass = { outcome: 'pass', reasons: [] };
  const fail = { outcome: 'fail', reasons: [{ ruleId: 'no-tax-arrears', note: '지방세 체납이 있습니다.' }] };
  const rowsOf = <Row extends object>(sql: string) => opened.database.asOwner<Row>(sql, [applicationId]);
  const mailOf = async (): Promise<string> => {
    const rows = await rowsOf<{ body: string }>('SELECT body FROM outbox WHERE application_id = $1');
    return rows[0]?.body ?? '';
  };

  it('opens the plan stage and mails the plan window', async () => {
    expect(await check(pass)).toMatchObject({
      status: 200,
      body: { id: applicationId, status: 'plan-open' },
    });
    expect(await rowsOf('SELECT outcome FROM requirement_checks WHERE application_id = $1')).toEqual([
      { outcome: 'pass' },
    ]);
    expect(
      await rowsOf(`SELECT action, to_status FROM application_status_changes WHERE application_id = $1`),
    ).toEqual([{ action: 'openPlan', to_status: 'plan-open' }]);
    expect(await mailOf()).toMatch(/계획서 접수 기간: [^~부]+까지 \(한국시간\)/);
  });

  it('says in the mail when the plan window opens, where it does not yet', async () => {
    const [window] = await rowsOf<{ opens: Date }>(
      `SELECT v.plan_opens_at AS opens FROM notice_versions v JOIN applications a ON a.notice_version_id = v.id
        WHERE a.id = $1`,
    );
    opened.clock.set(new Date((window?.opens.getTime() ?? 0) - 60_000).toISOString());
    expect((await check(pass)).status).toBe(200);
    expect(await mailOf()).toMatch(/계획서 접수 기간: .+부터 .+까지 \(한국시간\)/);
  });

  it('tells the supplier too that the plan can be written, with the name of the company', async () => {
    const supplier = await givenPerson(opened, 'supplier');
    applicant = await givenPerson(opened, 'applicant');
    applicationId = await givenApplication(opened, applicant, { supplierId: supplier.supplierId });
    expect((await check(pass)).status).toBe(200);
    const mails = await rowsOf<{ recipient: string; body: string }>(
      'SELECT recipient, body FROM outbox WHERE application_id = $1',
    );
    expect(mails.map(({ recipient }) => recipient).sort()).toEqual([applicant.email, supplier.email].sort());
    const told = mails.find(({ recipient }) => recipient === supplier.email)?.body;
    expect(told).toMatch(/^도입기업: .+\n[^]*계획서 접수 기간/);
  });

  describe('a fail', () => {
    const confirm = (by: Person) =>
      by.client.post(`/applications/${applicationId}/requirement-check/confirmation`, {});
    const giveBack = (by: Person, body: object) =>
      by.client.post(`/applications/${applicationId}/requirement-check/return`, body);
    const mailsTo = async (email: string): Promise<string[]> =>
      (
        await rowsOf<{ recipient: string; body: string }>(
          'SELECT recipient, body FROM outbox WHERE application_id = $1',
        )
      )
        .filter(({ recipient }) => recipient === email)
        .map(({ body }) => body);
    let second: Person;
    beforeAll(async () => {
      second = await givenPerson(opened, 'consultant');
    });

    it('stands as submitted to the company, in every answer, event and mail, until a second person confirms it', async () => {
      const before = await applicant.client.get<ApplicationView>(`/applications/${applicationId}`);
      expect(await check(fail)).toMatchObject({ status: 200, body: { status: 'requirements-not-met' } });
      const seen = await applicant.client.get<ApplicationView>(`/applications/${applicationId}`);
      expect(seen.body).toEqual(before.body);
      const listed = await applicant.client.get<Page<ApplicationSummary>>('/applications?status=submitted');
      expect(listed.body.items.map(({ id, status }) => [id, status])).toEqual([[applicationId, 'submitted']]);
      const counts = await applicant.client.get<ApplicationCounts>('/applications/counts');
      expect([counts.body.byStatus.submitted, counts.body.byStatus['requirements-not-met']]).toEqual([1, 0]);
      const events = await applicant.client.get<Page<AuditEventView>>(
        `/applications/${applicationId}/events`,
      );
      expect(JSON.stringify(events.body)).not.toMatch(/fail|requirements|체납/);
      expect(await applicant.client.get(`/applications/${applicationId}/result`)).toMatchObject({
        status: 409,
        body: { found: 'submitted' },
      });
      expect(await mailsTo(applicant.email)).toEqual([]);
      expect((await mailsTo(second.email))[0]).toContain('지방세 체납이 있습니다.');
    });

    it('is one to staff, in the case, the list and the counts, and says who may confirm it', async () => {
      await check(fail);
      const seen = (await second.client.get<ApplicationView>(`/applications/${applicationId}`)).body;
      expect([seen.status, seen.failToConfirm, seen.requirementCheck?.status]).toEqual([
        'requirements-not-met',
        true,
        'unconfirmed',
      ]);
      const may = ({ allowedActions }: ApplicationView): string[] =>
        allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action);
      expect(may(seen)).toEqual(['confirmFail', 'returnFail']);
      const own = (await consultant.client.get<ApplicationView>(`/applications/${applicationId}`)).body;
      expect(may(own)).toEqual([]);
      const listed = await second.client.get<Page<ApplicationSummary>>(
        '/applications?status=requirements-not-met&limit=100',
      );
      expect(listed.body.items.map(({ id }) => id)).toContain(applicationId);
    });

    it('ends the application with the reasons and whom to ask once it is confirmed', async () => {
      await check(fail);
      expect(await confirm(second)).toMatchObject({ status: 200, body: { status: 'requirements-not-met' } });
      const [mail] = await mailsTo(applicant.email);
      expect(mail).toContain('지방세 체납이 있습니다.');
      expect(mail).toContain('경기테크노파크 031-500-3100');
      const seen = (await applicant.client.get<ApplicationView>(`/applications/${applicationId}`)).body;
      expect([seen.status, seen.requirementCheck?.status]).toEqual(['requirements-not-met', 'in-force']);
      expect(await confirm(second)).toMatchObject({ status: 409, body: { type: 'out-of-order' } });
    });

    it('is confirmed by nobody who found it, and by an officer only where the TechnoPark has nobody else', async () => {
      await check(fail);
      expect(await confirm(consultant)).toMatchObject({ status: 403, body: { type: 'own-check' } });
      const officer = await givenPerson(opened, 'officer');
      expect(await confirm(officer)).toMatchObject({ status: 403, body: { type: 'forbidden' } });
      const stranger = await givenPerson(opened, 'consultant', { technoParkCode: 'jeonbuk' });
      expect((await confirm(stranger)).status).toBe(404);
    });

    it('falls to an officer of the office where the TechnoPark has one consultant', async () => {
      const alone = await givenPerson(opened, 'consultant', { technoParkCode: 'jeju' });
      const company = await givenPerson(opened, 'applicant');
      const id = await givenApplication(opened, company);
      await opened.database.asOwner(`UPDATE applications SET techno_park_code = 'jeju' WHERE id = $1`, [id]);
      const officer = await givenPerson(opened, 'officer');
      expect((await alone.client.post(`/applications/${id}/requirement-check`, fail)).status).toBe(200);
      expect(
        await officer.client.post(`/applications/${id}/requirement-check/confirmation`, {}),
      ).toMatchObject({
        status: 200,
        body: { status: 'requirements-not-met' },
      });
    });

    it('is returned with a reason, and checked anew', async () => {
      await check(fail);
      expect((await giveBack(second, { reason: ' ' })).status).toBe(400);
      expect(await giveBack(second, { reason: '완납증명서가 있습니다.' })).toMatchObject({
        status: 200,
        body: { status: 'submitted' },
      });
      expect((await mailsTo(consultant.email)).some((body) => body.includes('완납증명서가 있습니다.'))).toBe(
        true,
      );
      expect(await mailsTo(applicant.email)).toEqual([]);
      expect(await check(pass)).toMatchObject({ status: 200, body: { status: 'plan-open' } });
      const events = await applicant.client.get<Page<AuditEventView>>(
        `/applications/${applicationId}/events`,
      );
      expect(JSON.stringify(events.body)).not.toMatch(/fail-|완납증명서가/);
    });

    it('keeps the desk from another check or a supplement, and the company not from withdrawing', async () => {
      await check(fail);
      expect(await check(pass)).toMatchObject({ status: 409, body: { found: 'requirements-not-met' } });
      const supplement = { dueOn: '2026-11-24', items: [{ field: 'project.title', reason: '고쳐 주세요.' }] };
      expect(
        await consultant.client.post(`/applications/${applicationId}/supplement-requests`, supplement),
      ).toMatchObject({ status: 409 });
      expect(
        await applicant.client.post(`/applications/${applicationId}/withdrawal`, { reason: '사정' }),
      ).toMatchObject({ status: 200, body: { status: 'withdrawn' } });
      expect(await confirm(second)).toMatchObject({ status: 409, body: { found: 'withdrawn' } });
    });

    it('is decided on once, by whichever of two is first', async () => {
      await check(fail);
      const answers = await Promise.all([confirm(second), giveBack(second, { reason: '다시 보겠습니다.' })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    });

    it.each(['applicant', 'supplier', 'evaluator', 'approver', 'auditor', 'admin'] as const)(
      '403 for %s',
      async (role) => {
        await check(fail);
        expect((await confirm(await givenPerson(opened, role))).status).toBe(403);
      },
    );
  });

  it('wants a reason for a fail', async () => {
    const refused = await check({ outcome: 'fail', reasons: [] });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'reasons' }] } });
    expect(await rowsOf('SELECT 1 FROM requirement_checks WHERE application_id = $1')).toEqual([]);
  });

  it.each([
    ['a condition that there is not', 'fail', ['nope']],
    ['one of another notice', 'fail', ['build-history']],
    ['one twice', 'fail', ['no-tax-arrears', 'no-tax-arrears']],
    ['an unknown one with a pass', 'pass', ['nope']],
  ])('refuses %s as a reason, and writes nothing', async (_what, outcome, ruleIds) => {
    const reasons = ruleIds.map((ruleId) => ({ ruleId, note: '까닭' }));
    const refused = await check({ outcome, reasons });
    const field = `reasons[${String(ruleIds.length - 1)}].ruleId`;
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field }] } });
    expect(await rowsOf('SELECT 1 FROM requirement_checks WHERE application_id = $1')).toEqual([]);
  });

  it('takes a reason of another kind', async () => {
    const reasons = [{ ruleId: 'other', note: '현장에 공장이 없습니다.' }];
    expect((await check({ outcome: 'fail', reasons })).status).toBe(200);
  });

  it.each([
    { outcome: 'perhaps', reasons: [] },
    { outcome: 'pass' },
    { outcome: 'fail', reasons: [{ ruleId: 'x' }] },
    { ...pass, by: 'me' },
  ])('400 for a body that is not of the documented form (%#)', async (body) => {
    expect((await check(body)).status).toBe(400);
  });

  it('waits for an open supplement request until its day has passed', async () => {
    const asked = await consultant.client.post(`/applications/${applicationId}/supplement-requests`, {
      dueOn: '2026-11-24',
      items: [{ field: 'project.title', reason: '고쳐 주세요.' }],
    });
    expect(asked.status).toBe(201);
    expect(await check(pass)).toMatchObject({ status: 409, body: { type: 'supplement-open' } });
    opened.clock.set('2026-11-25T00:00:00.000+09:00');
    expect((await check(fail)).status).toBe(200);
    expect(await rowsOf('SELECT status FROM supplement_requests WHERE application_id = $1')).toEqual([
      { status: 'lapsed' },
    ]);
  });

  it('happens once: the second check finds the status of the first', async () => {
    await check(pass);
    expect(await check(fail)).toMatchObject({
      status: 409,
      body: { type: 'out-of-order', found: 'plan-open' },
    });
  });

  it('lets one of two checks at once through', async () => {
    const answers = await Promise.all([check(pass), check(fail)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("does not find another TechnoPark's application", async () => {
    const other = await givenPerson(opened, 'consultant', { technoParkCode: 'jeonbuk' });
    expect((await check(pass, other)).status).toBe(404);
  });

  it.each(['applicant', 'supplier', 'evaluator', 'officer', 'approver', 'auditor', 'admin'] as const)(
    '403 for %s',
    async (role) => {
      expect((await check(pass, await givenPerson(opened, role))).status).toBe(403);
    },
  );

  it('shows each condition of the last decision beside the documents that prove it', async () => {
    const asked = await consultant.client.post(`/applications/${applicationId}/supplement-requests`, {
      dueOn: '2026-11-24',
      items: [{ field: 'project.title', reason: '고쳐 주세요.' }],
    });
    await applicant.client.post(
      `/applications/${applicationId}/supplement-requests/${String(asked.body['id'])}/response`,
      { note: '고쳤습니다.' },
    );
    const { status, body } = await consultant.client.get<RequirementFactsView>(
      `/applications/${applicationId}/requirement-facts`,
    );
    expect(status).toBe(200);
    const taxes = body.conditions.find(({ ruleId }) => ruleId === 'no-tax-arrears');
    expect(taxes?.documents.map(({ documentType }) => documentType).sort()).toEqual([
      'local-tax-clearance',
      'national-tax-clearance',
    ]);
    expect(body.otherDocuments.map(({ documentType }) => documentType)).toContain('information-use-consent');
  });

  it('shows where what was filed differs from what the company is registered as', async () => {
    const other = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, other, {
      fields: { 'company.name': '다른정공 주식회사', 'project.title': '9001011234567' },
    });
    await givenFiling(opened, id);
    const { body } = await consultant.client.get<RequirementFactsView>(
      `/applications/${id}/requirement-facts`,
    );
    expect(body.doubts.map(({ code, fields }) => [code, fields])).toContainEqual([
      'name-differs-from-registration',
      ['company.name'],
    ]);
    expect(body.doubts.map(({ code, fields }) => [code, fields])).toContainEqual([
      'resident-number',
      ['project.title'],
    ]);
  });

  it('shows nothing of a draft', async () => {
    applicationId = await givenApplication(opened, await givenPerson(opened, 'applicant'), {
      status: 'draft',
    });
    const { status } = await consultant.client.get(`/applications/${applicationId}/requirement-facts`);
    expect(status).toBe(409);
  });
});
