import type {
  AccountView,
  KeptMailView,
  OwnSessionView,
  Page,
  Problem,
  RecoveryCodesView,
  SecondFactorSetupView,
  SecondFactorView,
  SessionView,
} from '@subsidy/contract';
import type { Role } from '@subsidy/rules';
import { generateSync } from 'otplib';
import { TestClient } from '../testing/client.ts';
import { givenMembership, givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { hashPassword } from './passwords.ts';

const PASSWORD = 'a-long-enough-password';

describe('the second factor', () => {
  let opened: TestPortal;
  let stranger: TestClient;
  let passwordHash: string;

  beforeAll(async () => {
    opened = await openTestPortal({ PORTAL_STAFF_SECOND_FACTOR: 'on' });
    stranger = new TestClient(opened);
    passwordHash = await hashPassword(PASSWORD);
  });
  afterAll(() => opened.close());

  async function given(role: Role): Promise<{ email: string; userId: string }> {
    const { email, userId } = await givenPerson(opened, role);
    await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE id = $1', [
      userId,
      passwordHash,
    ]);
    return { email, userId };
  }

  async function signIn(email: string) {
    const answer = await stranger.post<SessionView & Problem>('/session', { email, password: PASSWORD });
    const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    return { ...answer, client: new TestClient(opened, cookie) };
  }

  const codeOf = (secret: string, stepsAhead = 0): string =>
    generateSync({ secret, epoch: Math.floor(opened.clock.now().getTime() / 1_000) + stepsAhead * 30 });
  const nextStep = (): void => opened.clock.advance({ milliseconds: 30_000 });
  const pass = (client: TestClient, code: string) =>
    client.post<SessionView & Problem>('/session/second-factor', { code });
  const begin = (client: TestClient) =>
    client.post<SecondFactorSetupView & Problem>('/account/second-factor');
  const confirm = (client: TestClient, code: string) =>
    client.post<RecoveryCodesView & Problem>('/account/second-factor/confirmation', { code });
  const stateOf = async (client: TestClient) => (await client.get<SessionView>('/session')).body.secondFactor;

  /** Somebody who has set up a device, with what is on it and on paper. */
  async function givenDevice(role: Role = 'officer') {
    const person = await given(role);
    const { client } = await signIn(person.email);
    const { secret } = (await begin(client)).body;
    const { recoveryCodes } = (await confirm(client, codeOf(secret))).body;
    nextStep();
    return { ...person, client, secret, recoveryCodes };
  }

  it('is set up at the first sign-in of staff, before anything else', async () => {
    const { email } = await given('officer');
    const { status, body, client } = await signIn(email);
    expect([status, body.secondFactor]).toEqual([200, 'to-set-up']);
    for (const path of ['/applications', '/account/sessions', '/account/second-factor']) {
      const refused = await client.get<Problem>(path);
      expect([refused.status, refused.body.type]).toEqual([403, 'second-factor-needed']);
    }
    const setup = await begin(client);
    expect(setup.status).toBe(201);
    expect(setup.body.address).toMatch(/^otpauth:\/\/totp\/.*secret=[A-Z2-7]{32}/);
    expect(setup.body.modules).toHaveLength(setup.body.modules[0]?.length ?? 0);
    expect((await confirm(client, '000000')).body.type).toBe('wrong-code');
    const confirmed = await confirm(client, codeOf(setup.body.secret));
    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    expect(await stateOf(client)).toBe('done');
    expect((await client.get('/applications')).status).toBe(200);
    expect((await client.get<SecondFactorView>('/account/second-factor')).body).toMatchObject({
      ...{ recoveryCodesLeft: 10, isRequired: true },
    });
  });

  it('can still be set up by who took more than a quarter of an hour to begin', async () => {
    const { client } = await signIn((await given('evaluator')).email);
    opened.clock.advance({ minutes: 16 });
    expect((await begin(client)).body.type).toBe('reauthentication-required');
    expect((await client.post('/session/reauthentication', { password: PASSWORD })).status).toBe(204);
    expect((await begin(client)).status).toBe(201);
  });

  it('keeps neither secret nor recovery codes readable', async () => {
    const { secret, recoveryCodes } = await givenDevice();
    const rows = await opened.database.asOwner(
      'SELECT f::text AS row FROM second_factors f UNION ALL SELECT c::text FROM recovery_codes c UNION ALL SELECT details::text FROM audit_events',
    );
    const kept = JSON.stringify(rows);
    for (const hidden of [secret, recoveryCodes[0], recoveryCodes[0]?.replaceAll('-', '')])
      expect(kept).not.toContain(hidden);
  });

  it('finishes a sign-in by a code, one step to either side, and takes none twice', async () => {
    const { email, secret } = await givenDevice();
    const { client, body } = await signIn(email);
    expect(body.secondFactor).toBe('needed');
    expect((await client.get('/applications')).status).toBe(403);
    expect((await begin(client)).body.type).toBe('second-factor-needed');
    expect((await confirm(client, codeOf(secret))).body.type).toBe('second-factor-needed');
    expect((await pass(client, codeOf(secret, 2))).body.type).toBe('wrong-code');
    const code = codeOf(secret, 1);
    expect((await pass(client, `${code.slice(0, 3)} ${code.slice(3)}`)).body.secondFactor).toBe('done');
    expect((await client.get('/applications')).status).toBe(200);
    expect((await pass(client, code)).status).toBe(409);
    const second = await signIn(email);
    expect((await pass(second.client, code)).body.type).toBe('wrong-code');
    expect((await pass(second.client, codeOf(secret, 0))).body.type).toBe('wrong-code');
    nextStep();
    nextStep();
    expect((await pass(second.client, codeOf(secret))).status).toBe(200);
  });

  it('gives one session for a code that is sent many times at once', async () => {
    const { email, secret } = await givenDevice();
    const clients = await Promise.all([1, 2, 3].map(async () => (await signIn(email)).client));
    const code = codeOf(secret);
    const answers = await Promise.all(clients.map((client) => pass(client, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
  });

  it('takes each recovery code once', async () => {
    const { email, recoveryCodes } = await givenDevice();
    const { client } = await signIn(email);
    expect((await pass(client, recoveryCodes[3]?.toLowerCase() ?? '')).status).toBe(200);
    expect((await client.get<SecondFactorView>('/account/second-factor')).body.recoveryCodesLeft).toBe(9);
    const again = await signIn(email);
    expect((await pass(again.client, recoveryCodes[3] ?? '')).body.type).toBe('wrong-code');
    const other = await givenDevice();
    expect((await pass(again.client, other.recoveryCodes[0] ?? '')).body.type).toBe('wrong-code');
  });

  it('counts wrong codes as wrong passwords, whatever right passwords come between', async () => {
    const { email, secret } = await givenDevice();
    for (let turn = 0; turn < 5; turn += 1) {
      const { client } = await signIn(email);
      expect((await pass(client, '123456')).status).toBe(403);
    }
    const refused = await stranger.post<Problem>('/session', { email, password: PASSWORD });
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
    opened.clock.advance({ minutes: 16 });
    const { client } = await signIn(email);
    expect((await pass(client, codeOf(secret))).status).toBe(200);
  });

  it('is asked for in every other session once there is one, and again with a role of staff', async () => {
    const { email, userId } = await given('applicant');
    const [first, second] = [(await signIn(email)).client, (await signIn(email)).client];
    expect(await stateOf(first)).toBe('not-asked');
    const { secret } = (await begin(first)).body;
    expect((await confirm(first, codeOf(secret))).status).toBe(200);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['done', 'needed']);
    expect((await first.delete('/account/second-factor')).status).toBe(204);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['not-asked', 'not-asked']);
    const membershipId = await givenMembership(opened, userId, { role: 'auditor' });
    const used = await second.put<SessionView>('/session/membership', { membershipId });
    expect(used.body.secondFactor).toBe('to-set-up');
    expect((await second.get<Problem>('/applications')).body.type).toBe('second-factor-needed');
  });

  it('of staff cannot be switched off', async () => {
    const { client } = await givenDevice();
    const refused = await client.delete<Problem>('/account/second-factor');
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('끌 수 없습니다')]);
  });

  it('keeps the device until a new one is proved', async () => {
    const { email, client, secret } = await givenDevice();
    const fresh = (await begin(client)).body.secret;
    const other = await signIn(email);
    expect((await pass(other.client, codeOf(fresh))).body.type).toBe('wrong-code');
    expect((await pass(other.client, codeOf(secret))).status).toBe(200);
    expect((await confirm(client, codeOf(fresh))).status).toBe(200);
    nextStep();
    const last = await signIn(email);
    expect((await pass(last.client, codeOf(secret))).body.type).toBe('wrong-code');
    expect((await pass(last.client, codeOf(fresh))).status).toBe(200);
  });

  it('is part of a proof of who one is', async () => {
    const { client, secret } = await givenDevice();
    const prove = (code?: string) =>
      client.post<Problem>('/session/reauthentication', { password: PASSWORD, ...(code && { code }) });
    const missing = await prove();
    expect([missing.status, missing.body.errors?.[0]?.field]).toEqual([400, 'code']);
    expect((await prove('123456')).body.type).toBe('wrong-code');
    expect((await prove(codeOf(secret))).status).toBe(204);
  });

  it('stays with the session when the password is changed', async () => {
    const { client } = await givenDevice();
    const change = { currentPassword: PASSWORD, newPassword: 'seven quiet rivers in spring' };
    const answer = await client.put('/account/password', change);
    const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '';
    expect(await stateOf(new TestClient(opened, cookie))).toBe('done');
  });

  it('is reset by another administrator with a reason: the person is told, signed out, and begins anew', async () => {
    const admin = await givenDevice('admin');
    const person = await givenDevice();
    const reset = (userId: string, reason = '휴대전화를 잃어버렸습니다.') =>
      admin.client.post<Problem>(`/accounts/${userId}/second-factor-reset`, { reason });
    const listed = await admin.client.get<Page<AccountView>>(
      `/accounts?query=${encodeURIComponent(person.email)}`,
    );
    expect(listed.body.items[0]?.hasSecondFactor).toBe(true);
    expect((await reset(admin.userId)).status).toBe(403);
    expect((await reset(person.userId, '')).status).toBe(400);
    expect((await reset(person.userId)).status).toBe(204);
    expect((await reset(person.userId)).status).toBe(404);
    expect((await person.client.get('/session')).status).toBe(401);
    expect((await signIn(person.email)).body.secondFactor).toBe('to-set-up');
    const mails = await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(person.email)}`);
    expect(mails.body.items[0]?.text).toContain('휴대전화를 잃어버렸습니다.');
    const events = await opened.database.asOwner<{ details: { reason: string } }>(
      'SELECT details FROM audit_events WHERE chain = $1 AND action = $2',
      [`user:${person.userId}`, 'account.second-factor-reset'],
    );
    expect(events[0]?.details.reason).toBe('휴대전화를 잃어버렸습니다.');
  });

  it('is not asked of a company, nor of a membership that has ended', async () => {
    const owner = await signIn((await given('applicant')).email);
    expect(owner.body.secondFactor).toBe('not-asked');
    expect((await owner.client.get<Page<OwnSessionView>>('/account/sessions')).status).toBe(200);
    const left = await given('officer');
    await opened.database.asOwner(
      `UPDATE memberships SET ended_at = started_at, end_reason = '퇴사' WHERE user_id = $1`,
      [left.userId],
    );
    const ended = await signIn(left.email);
    expect((await ended.client.get<Problem>('/applications')).body.type).toBe('membership-ended');
  });
});

it('is not asked of the staff of sample data', async () => {
  const opened = await openTestPortal();
  const { client } = await givenPerson(opened, 'officer');
  expect((await client.get<SessionView>('/session')).body.secondFactor).toBe('not-asked');
  expect((await client.get('/applications')).status).toBe(200);
  await opened.close();
});
