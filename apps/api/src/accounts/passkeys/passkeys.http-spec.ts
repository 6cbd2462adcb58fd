import type {
  Page,
  PasskeyCreationView,
  PasskeyRequestView,
  PasskeyView,
  PortalView,
  Problem,
  SessionView,
} from '@subsidy/contract';
import type { Role } from '@subsidy/rules';
import { Authenticator } from '../../testing/authenticator.ts';
import { TestClient } from '../../testing/client.ts';
import { givenMembership, givenPerson } from '../../testing/people.ts';
import { openTestPortal, type TestPortal } from '../../testing/test-portal.ts';
import { hashPassword } from '../passwords.ts';

const PASSWORD = 'a-long-enough-password';
const ORIGIN = 'https://portal.example.kr';

describe('a passkey', () => {
  let opened: TestPortal;
  let stranger: TestClient;
  let passwordHash: string;

  beforeAll(async () => {
    opened = await openTestPortal({
      PORTAL_STAFF_SECOND_FACTOR: 'on',
      PORTAL_SAMPLE_DATA: 'false',
      PORTAL_ORIGIN: ORIGIN,
    });
    stranger = new TestClient(opened);
    passwordHash = await hashPassword(PASSWORD);
  });
  afterAll(() => opened.close());

  async function given(role: Role) {
    const person = await givenPerson(opened, role);
    const hash = [person.userId, passwordHash];
    await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE id = $1', hash);
    return person;
  }

  const clientOf = (answer: { headers: Record<string, unknown> }): TestClient =>
    new TestClient(opened, String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '');

  async function signIn(email: string) {
    const answer = await stranger.post<SessionView & Problem>('/session', { email, password: PASSWORD });
    return { ...answer, client: clientOf(answer) };
  }

  const asked = async () => (await stranger.post<PasskeyRequestView>('/session/passkey-challenges')).body;
  const askedOwn = async (client: TestClient) =>
    (await client.post<PasskeyRequestView>('/session/own-passkey-challenges')).body;
  const begin = (client: TestClient) =>
    client.post<PasskeyCreationView & Problem>('/account/passkey-challenges');
  const add = (client: TestClient, body: object) =>
    client.post<PasskeyView & Problem>('/account/passkeys', body);
  const enter = async (body: object) => {
    const answer = await stranger.post<SessionView & Problem>('/session/passkey', body);
    return { ...answer, client: clientOf(answer) };
  };
  const remove = (client: TestClient, id: string) => client.delete<Problem>(`/account/passkeys/${id}`);
  const listed = async (client: TestClient) =>
    (await client.get<Page<PasskeyView>>('/account/passkeys')).body.items;
  const actionsOf = async (userId: string) =>
    (
      await opened.database.asOwner<{ action: string }>(
        'SELECT action FROM audit_events WHERE chain = $1 ORDER BY sequence',
        [`user:${userId}`],
      )
    ).map(({ action }) => action);

  /** Somebody with a passkey, in the session in which it was made. */
  async function givenPasskey(role: Role) {
    const person = await given(role);
    const { client } = await signIn(person.email);
    const device = new Authenticator(ORIGIN);
    const added = await add(client, device.make((await begin(client)).body));
    expect(added.status).toBe(201);
    return { ...person, client, device, passkey: added.body };
  }

  it('is made for the portal’s name, several a person, each with a name of its own; only the public half is kept', async () => {
    const { client, device, email } = await givenPasskey('applicant');
    const other = (await begin(client)).body;
    expect(other.rp.id).toBe('portal.example.kr');
    expect(other.excludeCredentials).toHaveLength(1);
    expect((await add(client, device.make(other, '같은 기기'))).body.type).toBe('wrong-passkey');
    opened.clock.advance({ milliseconds: 1 });
    const phone = new Authenticator(ORIGIN).make((await begin(client)).body, '휴대전화');
    expect((await add(client, phone)).status).toBe(201);
    expect((await listed(client)).map(({ name }) => name)).toEqual(['회사 노트북', '휴대전화']);
    const told = await opened.database.asOwner<{ subject: string }>(
      'SELECT subject FROM outbox WHERE recipient = $1',
      [email],
    );
    expect(told).toHaveLength(2);
    expect((await stranger.get<PortalView>('/portal')).body.passkeyHost).toBe('portal.example.kr');
  });

  it('signs in alone, as both factors, also staff', async () => {
    const { device, userId } = await givenPasskey('officer');
    const { status, body, client } = await enter(device.use(await asked()));
    expect([status, body.secondFactor, body.factors]).toEqual([200, 'done', ['passkey']]);
    expect((await client.get('/applications')).status).toBe(200);
    expect((await listed(client))[0]?.lastUsedAt).not.toBeNull();
    expect((await actionsOf(userId)).at(-1)).toBe('account.sign-in');
  });

  it('is the second factor of staff who sign in with a password, from the first sign-in on', async () => {
    const { email, device } = await givenPasskey('evaluator');
    const { body, client } = await signIn(email);
    expect([body.secondFactor, body.factors]).toEqual(['needed', ['passkey']]);
    expect((await client.get('/applications')).status).toBe(403);
    expect((await begin(client)).body.type).toBe('second-factor-needed');
    const passed = await client.post<SessionView>(
      '/session/second-factor/passkey',
      device.use(await askedOwn(client)),
    );
    expect([passed.status, passed.body.secondFactor]).toEqual([200, 'done']);
    const again = await client.post<Problem>(
      '/session/second-factor/passkey',
      device.use(await askedOwn(client)),
    );
    expect(again.status).toBe(409);
  });

  it('proves once more who one is, where a password alone does not', async () => {
    const { client, device } = await givenPasskey('officer');
    opened.clock.advance({ minutes: 16 });
    expect((await begin(client)).body.type).toBe('reauthentication-required');
    const byPassword = await client.post<Problem>('/session/reauthentication', { password: PASSWORD });
    expect([byPassword.status, byPassword.body.errors?.[0]?.code]).toEqual([400, 'passkey']);
    const proof = device.use(await askedOwn(client));
    expect((await client.post('/session/reauthentication/passkey', proof)).status).toBe(204);
    expect((await begin(client)).status).toBe(201);
  });

  it('of another site is refused: another origin, another name, a device that was not unlocked', async () => {
    const { device, client } = await givenPasskey('applicant');
    for (const odd of [
      { origin: 'https://portal.example.kr.evil.example' },
      { origin: 'http://portal.example.kr' },
      { rpId: 'evil.example' },
      { isUnverified: true },
      { userHandle: Buffer.alloc(16).toString('base64url') },
    ])
      expect((await enter(device.use(await asked(), odd))).body.type).toBe('unknown-passkey');
    opened.clock.advance({ minutes: 1 });
    for (const odd of [
      { origin: 'https://evil.example' },
      { rpId: 'evil.example' },
      { isUnverified: true },
    ]) {
      const made = new Authenticator(ORIGIN).make((await begin(client)).body, '남의 것', odd);
      expect((await add(client, made)).body.type).toBe('wrong-passkey');
    }
  });

  it('is limited as passwords are: five wrong answers, and a right one has to wait', async () => {
    const { device, email } = await givenPasskey('applicant');
    for (let turn = 0; turn < 5; turn += 1)
      await enter(device.use(await asked(), { origin: 'https://evil.example' }));
    expect((await enter(device.use(await asked()))).status).toBe(429);
    expect((await signIn(email)).status).toBe(429);
    opened.clock.advance({ minutes: 16 });
    expect((await enter(device.use(await asked()))).status).toBe(200);
  });

  it('answers a challenge once, in time, for what it was given', async () => {
    const { device, client, email } = await givenPasskey('officer');
    const body = device.use(await asked());
    const both = await Promise.all([enter(body), enter(body)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    const late = device.use(await asked());
    opened.clock.advance({ minutes: 6 });
    expect((await enter(late)).status).toBe(401);
    const forSignIn = device.use(await asked());
    const path = '/session/reauthentication/passkey';
    expect((await client.post<Problem>(path, forSignIn)).body.type).toBe('wrong-passkey');
    const other = await signIn(email);
    const ofOther = device.use(await askedOwn(other.client));
    expect((await client.post<Problem>(path, ofOther)).body.type).toBe('wrong-passkey');
    expect((await enter(device.use({ challenge: 'made-up', rpId: 'portal.example.kr' }))).status).toBe(401);
  });

  it('of somebody else proves nothing', async () => {
    const [one, other] = [await givenPasskey('officer'), await givenPasskey('officer')];
    const answer = other.device.use(await askedOwn(one.client));
    expect((await one.client.post('/session/reauthentication/passkey', answer)).status).toBe(403);
    expect((await remove(one.client, other.passkey.id)).status).toBe(404);
  });

  it('whose counter goes back is taken for a copy, refused and recorded', async () => {
    const { device, userId } = await givenPasskey('officer');
    expect((await enter(device.use(await asked(), { counter: 7 }))).status).toBe(200);
    for (const counter of [7, 3, 0]) {
      const refused = await enter(device.use(await asked(), { counter }));
      expect([refused.status, refused.body.detail]).toEqual([401, expect.stringContaining('복사')]);
    }
    expect((await actionsOf(userId)).filter((action) => action === 'account.passkey-copied')).toHaveLength(3);
    expect((await enter(device.use(await asked(), { counter: 8 }))).status).toBe(200);
  });

  it('without a counter goes on working', async () => {
    const { device } = await givenPasskey('applicant');
    for (const counter of [0, 0])
      expect((await enter(device.use(await asked(), { counter }))).status).toBe(200);
  });

  it('is removed, but the last second factor of staff is not, also not by two requests at once', async () => {
    const { client, passkey, device, userId } = await givenPasskey('officer');
    expect((await remove(client, passkey.id)).body.detail).toContain('마지막');
    const second = new Authenticator(ORIGIN).make((await begin(client)).body, '휴대전화');
    const { body } = await add(client, second);
    const answers = await Promise.all([remove(client, passkey.id), remove(client, body.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 403]);
    if (answers[0].status === 204) expect((await enter(device.use(await asked()))).status).toBe(401);
    expect(await actionsOf(userId)).toContain('account.passkey-removed');
  });

  it('of a company is another way in and asks for nothing; once gone, none was given', async () => {
    const { client, passkey, email, userId } = await givenPasskey('applicant');
    const { body, client: byPassword } = await signIn(email);
    expect([body.secondFactor, body.factors]).toEqual(['not-asked', ['passkey']]);
    const membershipId = await givenMembership(opened, userId, { role: 'auditor' });
    const used = await byPassword.put<SessionView>('/session/membership', { membershipId });
    expect(used.body.secondFactor).toBe('needed');
    await opened.database.asOwner(
      `UPDATE memberships SET ended_at = started_at, end_reason = '퇴사' WHERE id = $1`,
      [membershipId],
    );
    expect((await remove(client, passkey.id)).status).toBe(204);
    expect((await client.get<SessionView>('/session')).body.secondFactor).toBe('not-asked');
  });

  it('goes with a reset by another administrator', async () => {
    const admin = await givenPasskey('admin');
    const person = await givenPasskey('officer');
    const path = `/accounts/${person.userId}/second-factor-reset`;
    expect((await admin.client.post(path, { reason: '노트북을 잃어버렸습니다.' })).status).toBe(204);
    expect((await enter(person.device.use(await asked()))).status).toBe(401);
    expect((await signIn(person.email)).body.secondFactor).toBe('to-set-up');
  });

  it('opens nothing with a cookie that was signed out', async () => {
    const { client } = await givenPasskey('officer');
    expect((await client.delete('/session')).status).toBe(204);
    expect((await client.get('/account/passkeys')).status).toBe(401);
    expect((await client.post('/session/own-passkey-challenges')).status).toBe(401);
  });
});

it('is not offered by a portal that has no name but a number', async () => {
  const opened = await openTestPortal({
    PORTAL_STAFF_SECOND_FACTOR: 'on',
    PORTAL_SAMPLE_DATA: 'false',
    PORTAL_ORIGIN: 'https://203.0.113.9',
  });
  const client = new TestClient(opened);
  expect((await client.get<PortalView>('/portal')).body.passkeyHost).toBeNull();
  expect((await client.post('/session/passkey-challenges')).status).toBe(404);
  await opened.close();
});
