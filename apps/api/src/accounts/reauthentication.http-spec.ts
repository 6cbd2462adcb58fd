import type { Problem } from '@subsidy/contract';
import { addressOf, ROUTES } from '@subsidy/contract/routes';
import type { Role } from '@subsidy/rules';
import { TestClient } from '../testing/client.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { hashPassword } from './passwords.ts';

const PASSWORD = 'a-long-enough-password';
const ASKED = ROUTES.filter(({ recentProof }) => recentProof === true);
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('a proof of the last fifteen minutes', () => {
  let opened: TestPortal;
  let passwordHash: string;

  beforeAll(async () => {
    opened = await openTestPortal();
    passwordHash = await hashPassword(PASSWORD);
  });
  afterAll(() => opened.close());

  async function given(role: Role): Promise<Person> {
    const person = await givenPerson(opened, role);
    await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE id = $1', [
      person.userId,
      passwordHash,
    ]);
    return person;
  }

  const take = ({ client }: Person, route: (typeof ROUTES)[number]) => {
    const { method, path } = addressOf(route);
    const body = route.body === undefined ? undefined : { surprise: true };
    return client.send<Problem>(method, path.replace('/api/v1', '').replaceAll(/\{\w+\}/g, NOBODY), body);
  };
  const prove = ({ client }: Person, password: unknown) =>
    client.post<Problem>('/session/reauthentication', { password });

  it('is asked for by what cannot be taken back, and by nothing else', () => {
    expect(ASKED.map(({ name }) => name).sort()).toEqual([
      'DELETE /account/identities/{identityId}',
      'DELETE /account/passkeys/{passkeyId}',
      'DELETE /account/second-factor',
      'DELETE /applications/{applicationId}/contents',
      'GET /account/copy',
      'POST /account/email-change',
      'POST /account/erasure',
      'POST /account/identities',
      'POST /account/passkey-challenges',
      'POST /account/passkeys',
      'POST /account/second-factor',
      'POST /accounts/{userId}/second-factor-reset',
      'POST /approval-exports',
      'POST /company-disputes/{disputeId}/hand-over/confirmation',
      'POST /notice-drafts/{draftId}/publication',
      'POST /selection-runs/{runId}/approval',
      'POST /staff-proposals/{proposalId}/confirmation',
    ]);
  });

  it.each(ASKED.map((route) => [route.name, route] as const))('%s asks for it', async (_, route) => {
    const [role] = route.access as readonly Role[];
    const person = await given(role ?? 'admin');
    opened.clock.advance({ minutes: 15 });
    expect((await take(person, route)).body.type).not.toBe('reauthentication-required');
    opened.clock.advance({ milliseconds: 1 });
    const refused = await take(person, route);
    expect([refused.status, refused.body.type]).toEqual([403, 'reauthentication-required']);
    expect(refused.body.detail).toContain('15분');
    expect((await prove(person, PASSWORD)).status).toBe(204);
    expect((await take(person, route)).body.type).not.toBe('reauthentication-required');
  });

  it('tells somebody without the role that, and no more', async () => {
    const person = await given('applicant');
    opened.clock.advance({ minutes: 16 });
    for (const route of ASKED.filter(({ access }) => !access.includes('applicant')))
      expect((await take(person, route)).body.type).toBe('forbidden');
  });

  it('is of one session, and is in the history', async () => {
    const person = await given('approver');
    const other = await TestClient.signedIn(opened, person.userId);
    opened.clock.advance({ minutes: 16 });
    expect((await prove(person, PASSWORD)).status).toBe(204);
    const [approval] = ASKED.filter(({ name }) => name.endsWith('/approval'));
    if (approval === undefined) throw new Error('no approval');
    expect((await take({ ...person, client: other }, approval)).body.type).toBe('reauthentication-required');
    const events = await opened.database.asOwner(
      'SELECT 1 FROM audit_events WHERE chain = $1 AND action = $2',
      [`user:${person.userId}`, 'account.reauthenticated'],
    );
    expect(events).toHaveLength(1);
  });

  it('is not given by a wrong password, which counts as a failed sign-in', async () => {
    const person = await given('approver');
    opened.clock.advance({ minutes: 16 });
    const wrong = await prove(person, 'not the password');
    expect([wrong.status, wrong.body.type, wrong.body.errors?.[0]?.field]).toEqual([
      ...[403, 'wrong-password', 'password'],
    ]);
    for (let guess = 0; guess < 4; guess += 1) expect((await prove(person, { guess })).status).toBe(403);
    const refused = await prove(person, PASSWORD);
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    const signIn = { email: person.email, password: PASSWORD };
    expect((await new TestClient(opened).post('/session', signIn)).status).toBe(429);
  });
});
