import type {
  ApplicationSummary,
  ApplicationView,
  AuditEventView,
  Page,
  ResultView,
} from '@subsidy/contract';
import { createDataSource } from '../data-source.ts';
import { Transactions } from '../database/transactions.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

const REASON = '완납증명서를 보지 못하고 판정했습니다.';
const FAIL = { outcome: 'fail', reasons: [{ ruleId: 'no-tax-arrears', note: '지방세 체납이 있습니다.' }] };

describe('a confirmed fail that the office decides again', () => {
  let opened: TestPortal;
  let applicant: Person;
  let consultant: Person;
  let second: Person;
  let officer: Person;
  let approver: Person;
  let id: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
    second = await givenPerson(opened, 'consultant');
    officer = await givenPerson(opened, 'officer');
    approver = await givenPerson(opened, 'approver');
  });
  afterAll(() => opened.close());

  const verb = (by: Person, path: string, body: object = {}) =>
    by.client.post(`/applications/${id}/requirement-check${path}`, body);
  const ask = (by = officer, reason = REASON) => verb(by, '/reconsideration', { reason });
  const setAside = (by = approver) => verb(by, '/reconsideration/confirmation');
  const giveBack = (by = approver, reason = '체납은 사실입니다.') =>
    verb(by, '/reconsideration/return', { reason });
  const seenBy = async (by: Person) => (await by.client.get<ApplicationView>(`/applications/${id}`)).body;
  const mayOf = async (by: Person): Promise<string[]> =>
    (await seenBy(by)).allowedActions.filter(({ allowed }) => allowed).map(({ action }) => action);
  const eventsOf = async (by: Person) =>
    (await by.client.get<Page<AuditEventView>>(`/applications/${id}/events`)).body;
  const mailsTo = (email: string) =>
    opened.database.asOwner<{ subject: string; body: string }>(
      'SELECT subject, body FROM outbox WHERE application_id = $1 AND recipient = $2 ORDER BY created_at, id',
      [id, email],
    );

  beforeEach(async () => {
    applicant = await givenPerson(opened, 'applicant');
    id = await givenApplication(opened, applicant);
    expect((await verb(consultant, '', FAIL)).status).toBe(200);
    expect((await verb(second, '/confirmation')).status).toBe(200);
  });

  it('is asked for by an officer without a word to the company', async () => {
    const before = await seenBy(applicant);
    const result = await applicant.client.get<ResultView>(`/applications/${id}/result`);
    const mails = await mailsTo(applicant.email);
    const events = await eventsOf(applicant);
    expect(await mayOf(officer)).toEqual(['reconsiderFail']);
    expect(await ask()).toMatchObject({ status: 200, body: { id, status: 'requirements-not-met' } });

    expect(await seenBy(applicant)).toEqual(before);
    expect((await applicant.client.get<ResultView>(`/applications/${id}/result`)).body).toEqual(result.body);
    expect(await mailsTo(applicant.email)).toEqual(mails);
    expect(await eventsOf(applicant)).toEqual(events);

    const seen = await seenBy(approver);
    expect([seen.failReconsidered, seen.requirementCheck?.status]).toEqual([true, 'reconsidered']);
    expect(seen.requirementCheck?.reconsideration).toMatchObject({ reason: REASON, decidedAt: null });
    expect(await mayOf(approver)).toEqual(['setAsideFail', 'leaveFailInForce']);
    expect(await mayOf(officer)).toEqual([]);
    expect((await mailsTo(approver.email)).at(-1)?.body).toContain(REASON);
    const waiting = async (by: Person) =>
      (
        await by.client.get<Page<ApplicationSummary>>('/applications?reconsideration=waiting&limit=100')
      ).body.items
        .filter(({ failReconsidered }) => failReconsidered)
        .map((one) => one.id);
    expect(await waiting(approver)).toContain(id);
    expect(await waiting(applicant)).toEqual([]);
  });

  it('is set aside by another person: the company hears of it, the desk checks anew, the former check stays', async () => {
    await ask();
    expect(await setAside()).toMatchObject({ status: 200, body: { id, status: 'submitted' } });
    const seen = await seenBy(applicant);
    expect([seen.status, seen.requirementCheck]).toEqual(['submitted', null]);
    const [mail] = (await mailsTo(applicant.email)).slice(-1);
    expect(mail?.subject).toContain('부적합을 거두었습니다');
    expect(mail?.body).toContain(REASON);
    expect((await mailsTo(consultant.email)).at(-1)?.body).toContain(REASON);
    expect((await applicant.client.get(`/applications/${id}/result`)).status).toBe(409);
    expect((await eventsOf(applicant)).items[0]).toMatchObject({ action: 'application.setAsideFail' });

    expect(await mayOf(consultant)).toContain('passRequirements');
    const listed = await consultant.client.get<Page<ApplicationSummary>>(
      '/applications?status=submitted&limit=100',
    );
    expect(listed.body.items.map((one) => one.id)).toContain(id);
    expect(await verb(consultant, '', { outcome: 'pass', reasons: [] })).toMatchObject({
      status: 200,
      body: { status: 'plan-open' },
    });
    const staff = await seenBy(consultant);
    expect([
      staff.requirementCheck?.outcome,
      staff.formerRequirementChecks.map(({ status }) => status),
    ]).toEqual(['pass', ['set-aside']]);
    expect(staff.formerRequirementChecks[0]?.reconsideration).toMatchObject({
      reason: REASON,
      askedBy: expect.any(String) as string,
      decidedBy: expect.any(String) as string,
      returnReason: null,
    });
    const told = await seenBy(applicant);
    expect([told.requirementCheck?.outcome, told.formerRequirementChecks]).toEqual(['pass', []]);
  });

  it('fails anew like any other, and that fail is reconsidered on its own', async () => {
    await ask();
    await setAside();
    expect((await verb(second, '', FAIL)).status).toBe(200);
    expect(await ask()).toMatchObject({ status: 409, body: { found: 'requirements-not-met' } });
    expect((await verb(consultant, '/confirmation')).status).toBe(200);
    expect((await ask()).status).toBe(200);
    expect((await seenBy(officer)).formerRequirementChecks.map(({ status }) => status)).toEqual([
      'set-aside',
    ]);
  });

  it('is left in force with a reason for who asked, and may be asked for again', async () => {
    const before = await seenBy(applicant);
    await ask();
    expect((await giveBack(approver, ' ')).status).toBe(400);
    expect(await giveBack()).toMatchObject({ status: 200, body: { status: 'requirements-not-met' } });
    expect(await seenBy(applicant)).toEqual(before);
    expect((await mailsTo(officer.email)).at(-1)?.body).toContain('체납은 사실입니다.');
    const seen = await seenBy(officer);
    expect([seen.failReconsidered, seen.requirementCheck?.status]).toEqual([false, 'in-force']);
    expect(seen.requirementCheck?.reconsideration?.returnReason).toBe('체납은 사실입니다.');
    expect(JSON.stringify(await eventsOf(applicant))).not.toMatch(/reconsider|체납은/);
    expect((await ask()).status).toBe(200);
    expect((await seenBy(officer)).requirementCheck?.reconsideration?.returnReason).toBeNull();
    expect((await setAside()).status).toBe(200);
  });

  it('is asked for once at a time, also by two at the same instant, and decided on once', async () => {
    const asked = await Promise.all([ask(), ask(await givenPerson(opened, 'officer'))]);
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await ask()).toMatchObject({ status: 409, body: { type: 'out-of-order' } });
    const decided = await Promise.all([setAside(), giveBack()]);
    expect(decided.map(({ status }) => status).sort()).toEqual([200, 409]);
    await expectWholeRecord(opened);
  });

  it('is not decided on by who asked for it', async () => {
    await ask();
    await opened.database.asOwner(
      'UPDATE requirement_checks SET reconsidered_by = $2 WHERE application_id = $1',
      [id, approver.userId],
    );
    expect(await setAside()).toMatchObject({ status: 403, body: { type: 'own-proposal' } });
    expect(await giveBack()).toMatchObject({ status: 403, body: { type: 'own-proposal' } });
    expect(await mayOf(approver)).toEqual([]);
  });

  it.each(['', ' ', '네.', '가'.repeat(2_001)])('wants a reason (%#)', async (reason) => {
    const refused = await ask(officer, reason);
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ field: 'reason' }] } });
    expect((await seenBy(officer)).failReconsidered).toBe(false);
  });

  it('does not exist for another office', async () => {
    expect((await ask(await givenPerson(opened, 'officer', { officeId: 'jeonbuk' }))).status).toBe(404);
    await ask();
    const other = await givenPerson(opened, 'approver', { officeId: 'jeonbuk' });
    expect((await setAside(other)).status).toBe(404);
    expect((await giveBack(other)).status).toBe(404);
  });

  it.each(['applicant', 'supplier', 'consultant', 'evaluator', 'auditor', 'admin'] as const)(
    '403 for %s',
    async (role) => {
      const person = await givenPerson(opened, role);
      expect([
        (await ask(person)).status,
        (await setAside(person)).status,
        (await giveBack(person)).status,
      ]).toEqual([403, 403, 403]);
    },
  );

  it('409 where no fail is in force, and where none is reconsidered', async () => {
    expect(await setAside()).toMatchObject({ status: 409, body: { found: 'requirements-not-met' } });
    id = await givenApplication(opened, await givenPerson(opened, 'applicant'));
    expect(await ask()).toMatchObject({ status: 409, body: { found: 'submitted' } });
    await verb(consultant, '', FAIL);
    expect(await ask()).toMatchObject({ status: 409, body: { found: 'requirements-not-met' } });
    expect(await setAside()).toMatchObject({ status: 409 });
  });

  it('is kept by the database from anybody else and from another name', async () => {
    const source = await createDataSource(opened.database.applicationUrl, 2).initialize();
    const tried = async (role: 'officer' | 'approver' | 'consultant', person: Person, set: string) => {
      const none = { companyId: null, supplierId: null, leadCompanyId: null };
      const officeId = role === 'consultant' ? null : 'national';
      const technoParkCode = role === 'consultant' ? 'gyeonggi' : null;
      const actor = { userId: person.userId, name: '시험', role, ...none, technoParkCode, officeId };
      try {
        return await new Transactions(source).as(actor, async (tx) => {
          const [, changed]: [unknown, number] = await tx.query(
            `UPDATE requirement_checks SET ${set} WHERE application_id = '${id}'`,
          );
          return changed;
        });
      } catch (error) {
        return /row-level security|may not go|violates check/.exec(String(error))?.[0];
      }
    };
    const by = (person: Person): string =>
      `status = 'reconsidered', reconsidered_by = '${person.userId}', reconsidered_by_name = '가', reconsidered_at = now(), reconsider_reason = '나'`;
    const decided = (person: Person): string =>
      `status = 'set-aside', reconsideration_decided_by = '${person.userId}', reconsideration_decided_by_name = '가', reconsideration_decided_at = now()`;
    expect(await tried('consultant', consultant, by(consultant))).toBe(0);
    expect(await tried('approver', approver, by(approver))).toBe(0);
    expect(await tried('officer', officer, by(approver))).toBe('row-level security');
    expect(await tried('officer', officer, decided(officer))).toBe('may not go');
    expect((await ask()).status).toBe(200);
    expect(await tried('officer', officer, decided(officer))).toBe(0);
    expect(await tried('approver', approver, decided(officer))).toMatch(/row-level security|violates check/);
    expect(await tried('approver', approver, decided(approver))).toBe(1);
    await source.destroy();
  });
});
