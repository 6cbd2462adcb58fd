import type { ApplicationView, NoticeView, SessionView } from '@subsidy/contract';
import { hashPassword } from './passwords.ts';
import { TestClient } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { Transactions } from '../database/transactions.ts';
import { givenMembership, givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('memberships over HTTP', () => {
  let opened: TestPortal;
  let person: Person;
  let other: Person;
  let second: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    other = await givenPerson(opened, 'applicant', { companyName: '둘째정밀' });
  });
  afterAll(() => opened.close());

  beforeEach(async () => {
    person = await givenPerson(opened, 'applicant', { companyName: '첫째정밀' });
    second = await givenMembership(opened, person.userId, { role: 'applicant', companyId: other.companyId });
  });

  const session = async (client = person.client) => (await client.get<SessionView>('/session')).body;
  const use = (membershipId: unknown, client = person.client) =>
    client.put<SessionView>('/session/membership', { membershipId });
  const end = (id: string, reason = '퇴사') =>
    opened.database.asOwner('UPDATE memberships SET ended_at = now(), end_reason = $2 WHERE id = $1', [
      id,
      reason,
    ]);

  it('begins with the oldest and names them all', async () => {
    const { user, memberships, membershipId } = await session();
    expect(user).toMatchObject({ role: 'applicant', organization: { kind: 'company', name: '첫째정밀' } });
    expect(memberships.map(({ organization }) => organization.name)).toEqual(['첫째정밀', '둘째정밀']);
    expect(memberships[0]).toMatchObject({ id: membershipId, isOwner: true, endedAt: null, endReason: null });
  });

  it('acts with another one from the next request on, and sees what is of that one alone', async () => {
    const own = await givenApplication(opened, person, {});
    const theirs = await givenApplication(opened, other, {});
    const status = async (id: string) =>
      (await person.client.get<ApplicationView>(`/applications/${id}`)).status;
    expect([await status(own), await status(theirs)]).toEqual([200, 404]);
    expect((await use(second)).body).toMatchObject({
      membershipId: second,
      user: { organization: { name: '둘째정밀' } },
    });
    expect([await status(own), await status(theirs)]).toEqual([404, 200]);
  });

  it('takes the role of the one in use', async () => {
    const officer = await givenMembership(opened, person.userId, { role: 'officer', officeId: 'jeonbuk' });
    expect((await person.client.get('/selection-runs')).status).toBe(403);
    expect((await use(officer)).body.user).toMatchObject({
      role: 'officer',
      organization: { kind: 'program-office', id: 'jeonbuk', name: '전북특별자치도 전담기관' },
    });
    expect((await person.client.get('/selection-runs')).status).toBe(200);
    expect((await person.client.get('/company')).status).toBe(403);
    const [event] = await opened.database.asOwner<{ action: string; actor_role: string }>(
      `SELECT action, actor_role FROM audit_events WHERE actor_id = $1 ORDER BY at DESC, sequence DESC LIMIT 1`,
      [person.userId],
    );
    expect(event).toEqual({ action: 'account.membership-used', actor_role: 'officer' });
  });

  it('keeps what another session of the same person acts as', async () => {
    const elsewhere = await TestClient.signedIn(opened, person.userId);
    const { membershipId } = await session(elsewhere);
    await use(second);
    expect((await session(elsewhere)).membershipId).toBe(membershipId);
  });

  it('does nothing that a page asks for which was drawn for another one', async () => {
    const { membershipId } = await session();
    const rename = (drawnFor: string) =>
      person.client.send('PATCH', '/company', { name: '새이름' }, { 'portal-membership': drawnFor });
    await use(second);
    expect(await rename(membershipId)).toMatchObject({ status: 403, body: { type: 'membership-changed' } });
    expect((await person.client.get('/company')).body['name']).toBe('둘째정밀');
    expect((await rename(second)).status).toBe(200);
    await opened.database.asOwner(`UPDATE companies SET name = '둘째정밀' WHERE id = $1`, [other.companyId]);
  });

  it('404 for the membership of another person, 400 for none, 401 for a visitor', async () => {
    expect((await use(second, other.client)).status).toBe(404);
    for (const bad of [undefined, '', 'x', 7, null]) expect((await use(bad)).status).toBe(400);
    expect((await use(second, new TestClient(opened))).status).toBe(401);
  });

  it('403 from the next request on once the one in use has ended, and the session says why', async () => {
    const { membershipId } = await session();
    await end(membershipId, '담당자 변경');
    const refused = await person.client.get('/company');
    expect(refused).toMatchObject({ status: 403, body: { type: 'membership-ended' } });
    expect(refused.body['detail']).toContain('담당자 변경');
    const { memberships } = await session();
    expect(memberships).toMatchObject([
      { id: membershipId, endReason: '담당자 변경' },
      { id: second, endedAt: null },
    ]);
    expect(memberships[0]?.endedAt).not.toBeNull();
    expect((await use(membershipId)).status).toBe(403);
    expect((await use(second)).status).toBe(200);
    expect((await person.client.get('/company')).status).toBe(200);
    expect((await session()).memberships.map(({ id }) => id)).toEqual([second]);
  });

  it('lets a person sign in whose memberships have all ended, to be told so', async () => {
    const { membershipId } = await session();
    await end(membershipId, '첫째');
    await opened.database.asOwner(
      `UPDATE memberships SET ended_at = now() + interval '1 second', end_reason = '둘째' WHERE id = $1`,
      [second],
    );
    const password = 'a-long-enough-password';
    await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE id = $1', [
      person.userId,
      await hashPassword(password),
    ]);
    const visitor = new TestClient(opened);
    const { status, body } = await visitor.post<SessionView>('/session', { email: person.email, password });
    expect(status).toBe(200);
    expect(body).toMatchObject({ membershipId: second, memberships: [{ id: second, endReason: '둘째' }] });
    expect((await person.client.get('/applications')).status).toBe(403);
    expect((await person.client.delete('/session')).status).toBe(204);
  });

  it('writes to nobody whose membership of the company has ended', async () => {
    const addresses = async () => {
      const rows: { email: string }[] = await opened.portal
        .get(Transactions)
        .asSystem((tx) => tx.query('SELECT email FROM portal_company_addresses($1)', [other.companyId]));
      return rows.map(({ email }) => email);
    };
    expect(await addresses()).toContain(person.email);
    await end(second);
    expect(await addresses()).not.toContain(person.email);
  });

  it('says whose notice it is', async () => {
    const { body } = await new TestClient(opened).get<NoticeView>('/notices/sample-open');
    expect(body.office).toEqual({ id: 'national', name: '스마트제조혁신추진단' });
  });
});
