import type { OwnIdentityView, Page, PortalView, Problem } from '@subsidy/contract';
import type { Role } from '@subsidy/rules';
import { partsOf, OidcVisitor } from '../../testing/oidc-visitor.ts';
import { givenPerson, type Person } from '../../testing/people.ts';
import { startRealProvider, type RealProvider } from '../../testing/real-provider.ts';
import { openTestPortal, type TestPortal } from '../../testing/test-portal.ts';
import { TestClient } from '../../testing/client.ts';
import { hashPassword } from '../passwords.ts';

const PASSWORD = 'a-long-enough-password';
const ORIGIN = 'https://portal.example.kr';
const SIGN_IN = '/session/oidc';
const LINK = '/account/identities';
const PROVE = '/session/reauthentication/oidc';

/** With a real provider in a process of its own. */
describe('a sign-in by an outside provider', () => {
  let real: RealProvider;
  let opened: TestPortal;
  let passwordHash: string;

  beforeAll(async () => {
    real = await startRealProvider(`${ORIGIN}/sign-in/oidc`);
    const settings = {
      PORTAL_STAFF_SECOND_FACTOR: 'on',
      PORTAL_SAMPLE_DATA: 'false',
      PORTAL_ORIGIN: ORIGIN,
      OIDC_REAL_ISSUER: real.issuer,
      OIDC_REAL_CLIENT_ID: 'portal',
      OIDC_REAL_CLIENT_SECRET: real.secret,
      OIDC_REAL_LABEL: '기업통합인증',
      OIDC_REAL_MFA_ACR: 'urn:test:two-factors',
      OIDC_DOWN_ISSUER: 'http://127.0.0.1:9',
      OIDC_DOWN_CLIENT_ID: 'portal',
      OIDC_DOWN_CLIENT_SECRET: 'x',
      OIDC_DOWN_LABEL: '쉬는 기관',
    };
    opened = await openTestPortal(settings, new Date().toISOString());
    passwordHash = await hashPassword(PASSWORD);
  });
  afterAll(async () => {
    await opened.close();
    real.close();
  });

  async function given(role: Role): Promise<Person & { visitor: OidcVisitor }> {
    const person = await givenPerson(opened, role);
    const hash = [person.userId, passwordHash];
    await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE id = $1', hash);
    const visitor = new OidcVisitor(opened);
    await visitor.signIn(person.email, PASSWORD);
    return { ...person, visitor };
  }

  /** Gives the second factor without any device: as if a code had been right. */
  const passed = (userId: string) =>
    opened.database.asOwner('UPDATE sessions SET second_factor_at = now() WHERE user_id = $1', [userId]);

  async function through(visitor: OidcVisitor, path: string, as: Parameters<RealProvider['visit']>[1]) {
    return visitor.bring(path, await real.visit(await visitor.begin(path, 'real'), as));
  }

  const listed = async (visitor: OidcVisitor) =>
    (await visitor.client.get<Page<OwnIdentityView>>(LINK)).body.items;

  /** Somebody whose account is linked to this name at the provider. */
  async function givenLinked(role: Role, login: string) {
    const person = await given(role);
    if (role !== 'applicant') await passed(person.userId);
    const linked = await through(person.visitor, LINK, { login });
    expect(linked.status).toBe(201);
    return person;
  }

  const actionsOf = async (userId: string) =>
    opened.database.asOwner<{ action: string; details: { method?: string } }>(
      'SELECT action, details FROM audit_events WHERE chain = $1 ORDER BY sequence',
      [`user:${userId}`],
    );

  it('is offered by name, linked by the person, used and left, each recorded and mailed', async () => {
    const { body: portal } = await new TestClient(opened).get<PortalView>('/portal');
    expect(portal.signInProviders).toEqual([
      { id: 'real', label: '기업통합인증' },
      { id: 'down', label: '쉬는 기관' },
    ]);
    const { visitor, userId, email } = await givenLinked('applicant', 'kim');
    const again = new OidcVisitor(opened);
    const answer = await through(again, SIGN_IN, { login: 'kim' });
    expect(answer).toMatchObject({ status: 200, body: { user: { id: userId }, secondFactor: 'not-asked' } });
    expect((await again.client.get('/session')).status).toBe(200);
    const [identity] = await listed(visitor);
    expect(identity).toMatchObject({ provider: 'real', label: '기업통합인증', canProve: true });
    expect(identity?.lastUsedAt).not.toBeNull();
    expect((await visitor.client.delete(`${LINK}/${identity?.id ?? ''}`)).status).toBe(204);
    expect((await through(new OidcVisitor(opened), SIGN_IN, { login: 'kim' })).status).toBe(401);
    const actions = await actionsOf(userId);
    expect(actions.map(({ action }) => action)).toEqual([
      'account.sign-in',
      'account.identity-linked',
      'account.sign-in',
      'account.identity-unlinked',
    ]);
    expect(actions[2]?.details.method).toBe('oidc');
    const mails = await opened.database.asOwner('SELECT 1 FROM outbox WHERE recipient = $1', [email]);
    expect(mails).toHaveLength(2);
  });

  it('asks by code, state, nonce and S256 for the subject alone, and keeps the way in a cookie of this browser', async () => {
    const { status, body, headers } = await new OidcVisitor(opened).post(SIGN_IN, { provider: 'real' });
    expect(status).toBe(201);
    const { searchParams: asked } = new URL(body.address);
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: 'code', scope: 'openid', code_challenge_method: 'S256', max_age: '43200' },
      redirect_uri: `${ORIGIN}/sign-in/oidc`,
    });
    expect(asked.get('nonce')).toMatch(/^[\w-]{43}$/);
    expect(String(headers['set-cookie'])).toMatch(
      /^__Host-portal_oidc=.*Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Strict/,
    );
  });

  it('tells who is linked to nobody what to do, in the same words whoever has an account', async () => {
    const known = await given('applicant');
    const answers = [
      await through(new OidcVisitor(opened), SIGN_IN, { login: known.email }),
      await through(new OidcVisitor(opened), SIGN_IN, { login: 'nobody' }),
    ];
    for (const { status, body } of answers) {
      expect([status, body.type]).toEqual([401, 'unknown-identity']);
      expect(body.detail).toContain('내 계정의 ‘연결된 로그인’');
      expect(body.detail).toBe(answers[0]?.body.detail);
    }
  });

  it('links one identity to one account, one of a provider, after a recent proof', async () => {
    const { visitor } = await givenLinked('applicant', 'once');
    expect((await visitor.post(LINK, { provider: 'real' })).body.type).toBe('identity-taken');
    const other = await given('applicant');
    const taken = await through(other.visitor, LINK, { login: 'once' });
    expect([taken.status, taken.body.type]).toEqual([409, 'identity-taken']);
    const [identity] = await listed(visitor);
    expect((await other.visitor.client.delete(`${LINK}/${identity?.id ?? ''}`)).status).toBe(404);
    await opened.database.asOwner(
      `UPDATE sessions SET authenticated_at = authenticated_at - interval '16 minutes' WHERE user_id = $1`,
      [other.userId],
    );
    expect((await other.visitor.post(LINK, { provider: 'real' })).body.type).toBe(
      'reauthentication-required',
    );
  });

  it('lets two who link the same at once have it once', async () => {
    const people = [await given('applicant'), await given('applicant')];
    const backs = await Promise.all(
      people.map(async ({ visitor }) => real.visit(await visitor.begin(LINK, 'real'), { login: 'both' })),
    );
    const answers = await Promise.all(
      people.map(({ visitor }, index) => visitor.bring(LINK, backs[index] as URL)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('asks staff for the portal’s second factor, unless the provider says in the words of the setting that it took one', async () => {
    const { userId } = await givenLinked('officer', 'officer');
    const once = await through(new OidcVisitor(opened), SIGN_IN, { login: 'officer' });
    expect(once.body.secondFactor).toBe('to-set-up');
    const visitor = new OidcVisitor(opened);
    const twice = await through(visitor, SIGN_IN, { login: 'officer', mfa: true });
    expect(twice.body).toMatchObject({ user: { id: userId }, secondFactor: 'done' });
    const password = await visitor.post('/session/reauthentication', { password: PASSWORD });
    expect(password.body.errors?.[0]?.code).toBe('provider');
  });

  it('proves once more who one is by signing in there anew, as one’s own, with two factors where a password needs two', async () => {
    const { visitor, userId } = await givenLinked('officer', 'prover');
    const old = `UPDATE sessions SET authenticated_at = '2020-01-01' WHERE user_id = $1`;
    await opened.database.asOwner(old, [userId]);
    const address = new URL(await visitor.begin(PROVE, 'real'));
    expect([address.searchParams.get('prompt'), address.searchParams.get('max_age')]).toEqual(['login', '0']);
    const details = [
      (await through(visitor, PROVE, { login: 'prover' })).body.detail,
      (await through(visitor, PROVE, { login: 'somebody else', mfa: true })).body.detail,
    ];
    expect(details).toEqual([
      expect.stringContaining('2단계'),
      expect.stringContaining('연결한 기업통합인증 계정이 아닙니다'),
    ]);
    expect((await visitor.post(LINK, { provider: 'real' })).body.type).toBe('reauthentication-required');
    expect((await through(visitor, PROVE, { login: 'prover', mfa: true })).status).toBe(204);
    expect((await visitor.post(LINK, { provider: 'real' })).body.type).toBe('identity-taken');
  });

  it('is refused after too many wrong passwords from here, as a right password is', async () => {
    const { email } = await givenLinked('applicant', 'locked');
    for (let tries = 0; tries < 5; tries += 1) await new OidcVisitor(opened).signIn(email, 'wrong');
    expect((await through(new OidcVisitor(opened), SIGN_IN, { login: 'locked' })).status).toBe(429);
  });

  it('takes no answer of another browser, of another purpose, twice, or after ten minutes', async () => {
    const { visitor } = await givenLinked('applicant', 'thief');
    const victim = new OidcVisitor(opened);
    const back = await real.visit(await victim.begin(SIGN_IN, 'real'), { login: 'thief' });
    const thief = new OidcVisitor(opened);
    await thief.begin(SIGN_IN, 'real');
    const lost: { status: number; body: Problem }[] = [
      await new OidcVisitor(opened).bring(SIGN_IN, back),
      await thief.bring(SIGN_IN, back),
      await visitor.bring(LINK, back),
    ];
    expect((await victim.bring(SIGN_IN, back)).status).toBe(200);
    lost.push(await victim.bring(SIGN_IN, back));
    const late = new OidcVisitor(opened);
    const lateBack = await real.visit(await late.begin(SIGN_IN, 'real'), { login: 'thief' });
    opened.clock.advance({ minutes: 11 });
    lost.push(await late.bring(SIGN_IN, lateBack));
    opened.clock.advance({ minutes: -11 });
    expect(lost.map(({ status }) => status)).toEqual([401, 401, 403, 401, 401]);
    for (const { body } of lost) expect(body.detail).toContain('처음부터 다시');
  });

  it('takes no link or proof that was begun in another session', async () => {
    const mine = await given('applicant');
    const back = await real.visit(await mine.visitor.begin(LINK, 'real'), { login: 'mixed' });
    mine.visitor.signOut();
    const other = await given('applicant');
    await mine.visitor.signIn(other.email, PASSWORD);
    expect((await mine.visitor.bring(LINK, back)).body.type).toBe('wrong-identity');
    expect(await listed(mine.visitor)).toEqual([]);
  });

  it('goes on in each of two tabs', async () => {
    const { visitor } = await givenLinked('applicant', 'tabs');
    const [first, second] = [await visitor.begin(SIGN_IN, 'real'), await visitor.begin(SIGN_IN, 'real')];
    expect((await visitor.bring(SIGN_IN, await real.visit(first, { login: 'tabs' }))).status).toBe(200);
    expect((await visitor.bring(SIGN_IN, await real.visit(second, { login: 'tabs' }))).status).toBe(200);
  });

  it('says what happened where the person said no, and where a code is not the provider’s', async () => {
    const visitor = new OidcVisitor(opened);
    const no = await through(visitor, SIGN_IN, 'cancel');
    expect([no.status, no.body.detail]).toEqual([401, expect.stringContaining('취소했거나')]);
    const back = await real.visit(await visitor.begin(SIGN_IN, 'real'), { login: 'kim' });
    back.searchParams.set('code', 'made-up');
    const made = await visitor.bring(SIGN_IN, back);
    expect([made.status, made.body.detail]).toEqual([401, expect.stringContaining('믿을 수 없어')]);
  });

  it('refuses what cannot be an answer, a name that is not set, and other sites', async () => {
    const visitor = new OidcVisitor(opened);
    expect((await visitor.post(SIGN_IN, { provider: 'other' })).status).toBe(404);
    expect((await visitor.post(`${SIGN_IN}/answer`, { state: 'x', code: 'x' })).status).toBe(400);
    const back = await real.visit(await visitor.begin(SIGN_IN, 'real'), { login: 'kim' });
    const headers = { 'sec-fetch-site': 'cross-site' };
    const cross = await visitor.client.post<Problem>(`${SIGN_IN}/answer`, partsOf(back), headers);
    expect(cross.body.type).toBe('cross-site');
  });

  it('leaves the password way open while a provider is down', async () => {
    const { visitor, email } = await given('applicant');
    const down = await visitor.post(SIGN_IN, { provider: 'down' });
    expect([down.status, down.body.type]).toEqual([503, 'provider-unavailable']);
    expect((await visitor.signIn(email, PASSWORD)).status).toBe(200);
  });
});
