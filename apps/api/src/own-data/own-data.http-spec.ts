import type { AuditEventView, OwnCopyView, OwnErasureView, Page, Problem } from '@subsidy/contract';
import type { Role } from '@subsidy/rules';
import { hashPassword } from '../accounts/passwords.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { TestClient } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { until } from '../testing/until.ts';
import { waitingForLocks } from '../testing/waiting-for-locks.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';

describe('what a person takes away and deletes', () => {
  let opened: TestPortal;
  let auditor: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
    auditor = await givenPerson(opened, 'auditor');
  });
  afterAll(() => opened.close());

  /** A person who has been there for a while. */
  async function settled(role: Role): Promise<Person> {
    const person = await givenPerson(opened, role);
    await opened.database.asOwner(`UPDATE memberships SET started_at = '2020-01-01' WHERE user_id = $1`, [
      person.userId,
    ]);
    return person;
  }

  const erase = ({ client, email }: Person, typed = email) =>
    client.post<Problem>('/account/erasure', { email: typed });
  const ground = async ({ client }: Person): Promise<OwnErasureView> =>
    (await client.get<OwnErasureView>('/account/erasure')).body;
  const one = async (sql: string, values: unknown[]): Promise<Record<string, unknown> | undefined> =>
    (await opened.database.asOwner<Record<string, unknown>>(sql, values))[0];
  const counted = async (sql: string, values: unknown[]): Promise<number> =>
    Number((await one(`SELECT count(*)::int AS n FROM ${sql}`, values))?.['n']);

  it('copies the account, what the person did and what the company wrote', async () => {
    const person = await settled('applicant');
    const stranger = await settled('applicant');
    const id = await givenApplication(opened, person, { status: 'draft' });
    await givenApplication(opened, stranger, { status: 'draft' });
    await person.client.post(`/applications/${id}/withdrawal`, { reason: '사업 계획이 바뀌었습니다.' });
    const { status, body } = await person.client.get<OwnCopyView>('/account/copy');
    expect(status).toBe(200);
    expect(body.account).toMatchObject({ id: person.userId, email: person.email });
    expect(JSON.stringify(body)).not.toContain('argon2');
    expect(body.memberships).toHaveLength(1);
    expect(body.sessions).toHaveLength(1);
    expect(body.events.map(({ action }) => action)).toContain('application.withdraw');
    expect(body.company?.applications.map((one) => one.id)).toEqual([id]);
    expect(Object.keys(body.company?.applications[0]?.answers ?? {}).length).toBeGreaterThan(5);
    expect(body.company?.applications[0]?.documents.length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain(stranger.companyId);
    expect((await auditor.client.get<OwnCopyView>('/account/copy')).body.company).toBeNull();
  });

  it('is refused to staff, and to whoever alone answers for a company that filed or writes', async () => {
    const refusedTo = async (person: Person): Promise<string> => {
      const { status, body } = await erase(person);
      expect([status, body.type]).toEqual([409, 'account-kept']);
      expect((await ground(person)).hindrance).toBe(body.detail);
      return body.detail ?? '';
    };
    const filed = await settled('applicant');
    await givenApplication(opened, filed);
    expect(await refusedTo(filed)).toContain('대표를 넘긴 뒤');
    const writes = await settled('applicant');
    await givenApplication(opened, writes, { status: 'draft' });
    expect(await refusedTo(writes)).toContain('작성 중인 신청이 1건');
    const officer = await settled('officer');
    expect(await refusedTo(officer)).toContain('소속이 있는 동안');
    await opened.database.asOwner(
      `UPDATE memberships SET ended_at = $2, end_reason = 'x' WHERE user_id = $1`,
      [officer.userId, new Date(opened.clock.now().getTime() + 1000)],
    );
    const anew = await settled('applicant');
    await opened.database.asOwner('UPDATE memberships SET user_id = $1 WHERE user_id = $2', [
      officer.userId,
      anew.userId,
    ]);
    const now = { ...officer, client: await TestClient.signedIn(opened, officer.userId) };
    await opened.database.asOwner(
      `UPDATE sessions SET membership_id = (SELECT id FROM memberships WHERE user_id = $1 AND ended_at IS NULL) WHERE user_id = $1`,
      [officer.userId],
    );
    expect(await refusedTo(now)).toContain('3년');
  });

  it('erases an account: name, address and secrets go, the record stays whole', async () => {
    const person = await settled('applicant');
    await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE id = $1', [
      person.userId,
      await hashPassword('a-long-enough-password'),
    ]);
    const id = await givenApplication(opened, person, { status: 'draft' });
    await person.client.post(`/applications/${id}/withdrawal`, { reason: '사업 계획이 바뀌었습니다.' });
    expect(await counted('outbox WHERE recipient = $1', [person.email])).toBeGreaterThan(0);
    const { name } = (await one('SELECT name FROM users WHERE id = $1', [person.userId])) as { name: string };
    const listed = async (): Promise<string[]> => {
      const { body } = await auditor.client.get<Page<AuditEventView>>(`/applications/${id}/events`);
      return [
        ...new Set(body.items.filter(({ actorRole }) => actorRole === 'applicant').map((e) => e.actor)),
      ];
    };
    expect(await listed()).toEqual([name]);
    expect((await erase(person, 'somebody@else.test')).body.errors?.[0]?.field).toBe('email');
    expect((await erase(person)).status).toBe(204);
    expect((await person.client.get('/session')).status).toBe(401);
    const signIn = { email: person.email, password: 'a-long-enough-password' };
    expect((await new TestClient(opened).post('/session', signIn)).status).toBe(401);
    expect(await one('SELECT email, name FROM users WHERE id = $1', [person.userId])).toEqual({
      email: `erased-${person.userId}`,
      name: '지워진 사람',
    });
    for (const sql of ['event_people WHERE person_id = $1', 'sessions WHERE user_id = $1'])
      expect(await counted(sql, [person.userId])).toBe(0);
    expect(await counted('outbox WHERE recipient = $1', [person.email])).toBe(0);
    expect(await counted('application_fields WHERE application_id = $1', [id])).toBe(0);
    expect(await counted('documents WHERE application_id = $1 AND erased_at IS NULL', [id])).toBe(0);
    expect((await one('SELECT name FROM companies WHERE id = $1', [person.companyId]))?.['name']).toBe(
      '지워진 기업',
    );
    expect(await listed()).toEqual(['지워진 사람']);
    await expectWholeRecord(opened);
  });

  it('leaves no name of an event that is written while the account is erased', async () => {
    const person = await settled('applicant');
    const { userId, companyId } = person;
    const actor: Actor = {
      ...{ userId, companyId, supplierId: null, leadCompanyId: null, technoParkCode: null, officeId: null },
      ...{ role: 'applicant', name: '그 사람' },
    };
    const event = `INSERT INTO audit_events (chain, at, action, actor_id, actor_name, actor_role, details)
      VALUES ('race', now(), 'x', '${userId}', '그 사람', 'applicant', '{}')`;
    const transactions = opened.portal.get(Transactions);
    let erasing: Promise<unknown> = Promise.resolve();
    await transactions.as(actor, async (tx) => {
      await tx.query(event);
      erasing = erase(person);
      await until(async () => (await waitingForLocks(opened)) === 1);
      expect(await counted('users WHERE id = $1 AND erased_at IS NOT NULL', [userId])).toBe(0);
    });
    expect(await erasing).toMatchObject({ status: 204 });
    await transactions.as(actor, (tx) => tx.query(event));
    expect(await counted(`audit_events WHERE chain = 'race'`, [])).toBe(2);
    expect(await counted('event_people WHERE person_id = $1', [userId])).toBe(0);
    await expectWholeRecord(opened);
  });

  it('erases what was written of a withdrawn draft, whoever still saves to it', async () => {
    const person = await settled('applicant');
    const id = await givenApplication(opened, person, { status: 'draft' });
    const contents = `/applications/${id}/contents`;
    expect((await person.client.send<Problem>('DELETE', contents)).body.detail).toContain('먼저 신청을 철회');
    const save = (version: number) =>
      person.client.patch<Problem>(`/applications/${id}`, {
        changes: [{ field: 'project.title', value: '새 제목', baseVersion: version }],
      });
    const [, ...saved] = await Promise.all([
      person.client
        .post(`/applications/${id}/withdrawal`, { reason: '사업 계획이 바뀌었습니다.' })
        .then(() => person.client.send('DELETE', contents))
        .then(({ status }) => expect(status).toBe(204)),
      ...[1, 2, 3].map(save),
    ]);
    expect(saved.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await counted('application_fields WHERE application_id = $1', [id])).toBe(0);
    expect((await save(1)).status).toBe(409);
    const { body } = await person.client.get<Page<AuditEventView>>(`/applications/${id}/events`);
    expect(body.items[0]).toMatchObject({ action: 'application.contents-erased' });
    expect((await ground(person)).erasable).toEqual([]);
  });

  it('is nobody else’s to erase, and nothing that was filed', async () => {
    const person = await settled('applicant');
    const stranger = await settled('applicant');
    const id = await givenApplication(opened, person);
    expect((await stranger.client.send('DELETE', `/applications/${id}/contents`)).status).toBe(404);
    await person.client.post(`/applications/${id}/withdrawal`, { reason: '사업 계획이 바뀌었습니다.' });
    const refused = await person.client.send<Problem>('DELETE', `/applications/${id}/contents`);
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining('보관 기간')]);
    expect(await counted('application_fields WHERE application_id = $1', [id])).toBeGreaterThan(0);
  });
});
