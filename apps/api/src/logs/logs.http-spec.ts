import type { Problem } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { workOff } from '../testing/jobs.ts';
import { aBusinessNumber, givenPerson } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { MailSeal } from '../mails/outbox/mail-seal.ts';

interface Line {
  level: string;
  msg: string;
  requestId?: string;
  route?: string;
  status?: number;
  ids?: Record<string, string>;
  err?: { message: string; code?: string; at?: string[] };
}

const PROXY = { 'x-forwarded-for': '203.0.113.9' };

describe('the log of a portal in production', () => {
  const written: string[] = [];
  const lines = (): Line[] => written.map((line) => JSON.parse(line) as Line);
  let opened: TestPortal;

  beforeAll(async () => {
    opened = await openTestPortal(
      {
        NODE_ENV: 'production',
        PORTAL_SAMPLE_DATA: 'false',
        PORTAL_ORIGIN: 'https://portal.example',
        PORTAL_LOG_LEVEL: 'debug',
        // Nobody listens there.
        SMTP_URL: 'smtp://mailer:a-mail-password@127.0.0.1:9',
      },
      TEST_NOW,
      undefined,
      (line) => written.push(line),
    );
  });
  afterAll(() => opened.close());

  const ask = (url: string, headers: Record<string, string> = {}, remoteAddress = '127.0.0.1') =>
    opened.portal.inject({ method: 'GET', url, headers, remoteAddress });
  const linesOf = (id: unknown): Line[] => lines().filter(({ requestId }) => requestId === id);

  it('has a line of JSON for each request: number, method, pattern and answer', async () => {
    const { client } = await givenPerson(opened, 'applicant');
    const id = '804ecf19-d99e-4665-a9f8-2f29ab6bbcec';
    const { headers } = await client.get(`/applications/${id}?query=kim`);
    expect(linesOf(headers['x-request-id'])).toMatchObject([
      {
        level: 'info',
        method: 'GET',
        route: '/api/v1/applications/:applicationId',
        status: 404,
        ids: { applicationId: id },
      },
    ]);
  });

  it('answers a refusal with the number of the request, whether a route, a guard or the server refuses', async () => {
    for (const url of ['/api/v1/applications/none', '/api/v1/operations', '/api/nothing', '/api/%C0', '/%']) {
      const { headers, body } = await ask(url);
      expect([url, headers['x-request-id']]).toEqual([url, expect.stringMatching(/^[\da-f-]{36}$/)]);
      expect([url, (JSON.parse(body) as Problem).reference]).toEqual([url, headers['x-request-id']]);
    }
    const other = await opened.portal.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(other.json<Problem>().reference).toBe(other.headers['x-request-id']);
  });

  it('takes the number of a trusted proxy, and of nobody else', async () => {
    const number = { 'x-request-id': 'b7f0c2d4e5a64f10' };
    const numberOf = async (...asked: Parameters<typeof ask>) =>
      (await ask(...asked)).headers['x-request-id'];
    expect(await numberOf('/api/health/live', { ...number, ...PROXY })).toBe('b7f0c2d4e5a64f10');
    expect(await numberOf('/api/health/live', number)).not.toBe('b7f0c2d4e5a64f10');
    expect(await numberOf('/api/health/live', { ...number, ...PROXY }, '203.0.113.7')).not.toBe(
      'b7f0c2d4e5a64f10',
    );
    for (const odd of ['short', 'x'.repeat(37), 'kim@example.test', 'a b c d e f g'])
      expect(await numberOf('/api/health/live', { 'x-request-id': odd, ...PROXY })).not.toBe(odd);
  });

  it('says of a defect where it is, under the number that the person is told, and not what it was about', async () => {
    await opened.database.asOwner(`
      CREATE FUNCTION stumble() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN RAISE EXCEPTION 'cannot keep "%" (%)', NEW.name, NEW.email; END $$;
      CREATE TRIGGER stumble BEFORE INSERT ON users FOR EACH ROW EXECUTE FUNCTION stumble()`);
    const { status, body, headers } = await new TestClient(opened).post<Problem>(
      '/accounts',
      aRegistration(),
    );
    await opened.database.asOwner('DROP TRIGGER stumble ON users; DROP FUNCTION stumble()');
    expect([status, body.reference]).toEqual([500, headers['x-request-id']]);
    expect(body.detail).toContain(body.reference);
    const [defect] = linesOf(body.reference).filter(({ level }) => level === 'error');
    expect(defect).toMatchObject({ msg: 'a defect', err: { code: 'P0001', message: 'cannot keep "…" (…)' } });
    expect(defect?.err?.at?.join()).toContain('register-account.service');
  });

  const PERSON = {
    name: '남궁비밀',
    email: 'namgung.secret@example.test',
    password: 'hush-hush-2026-horse!',
  };
  const aRegistration = () => ({
    ...PERSON,
    businessRegistrationNumber: BUSINESS_NUMBER,
    companyName: '비밀정밀 주식회사',
    consents: ['terms', 'privacy'],
    regionCode: 'gyeonggi',
    city: '안산시',
  });
  const BUSINESS_NUMBER = aBusinessNumber();

  it('holds nothing that somebody typed, was mailed or carries', async () => {
    const stranger = new TestClient(opened);
    expect((await stranger.post('/accounts', aRegistration())).status).toBe(201);
    expect((await stranger.post('/accounts', aRegistration())).status).toBe(409);
    const signedIn = await stranger.post('/session', { email: PERSON.email, password: PERSON.password });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const session = cookie.split('=')[1] ?? '';
    const own = new TestClient(opened, cookie);
    expect((await own.get('/session')).status).toBe(200);
    const wrong = 'wrong-guess-of-a-password';
    expect((await stranger.post('/session', { email: PERSON.email, password: wrong })).status).toBe(401);
    expect((await stranger.post('/password-resets', { email: PERSON.email })).status).toBe(202);
    const sealed = await opened.database.asOwner<{ token: string }>(
      'SELECT sealed_token AS token FROM outbox WHERE sealed_token IS NOT NULL',
    );
    const tokens = sealed.map(({ token }) => opened.portal.get(MailSeal).open(token));
    expect(tokens.length).toBeGreaterThanOrEqual(2);
    // The mail server is not there: each job says why it failed.
    expect(await workOff(opened, 'mail')).toBeGreaterThan(0);
    for (const token of tokens) await ask(`/reset-password?token=${token}`);
    await stranger.post('/password-resets/completion', { token: tokens[1] ?? '', password: PERSON.password });
    await stranger.send('POST', '/session', `{"password": "${PERSON.password}" oops`, {
      'content-type': 'application/json',
      authorization: 'Bearer bearer-of-bad-news-0123456789',
    });
    await own.get(`/suppliers?query=${encodeURIComponent(PERSON.name)}`);
    await own.get(`/notices/${encodeURIComponent(PERSON.email)}`);
    const secrets = [
      ...[PERSON.name, PERSON.email, PERSON.password, BUSINESS_NUMBER, '비밀정밀', wrong, session, cookie],
      ...[...tokens, ...sealed.map(({ token }) => token), 'bearer-of-bad-news', 'a-mail-password'],
      ...['203.0.113.9', encodeURIComponent(PERSON.name), encodeURIComponent(PERSON.email)],
    ];
    expect(secrets.filter((secret) => secret.length < 4)).toEqual([]);
    const log = written.join('');
    expect(lines().filter(({ route }) => route === '/api/v1/accounts').length).toBeGreaterThanOrEqual(3);
    expect(lines().some(({ level, msg }) => level === 'warn' && msg.includes('ECONNREFUSED'))).toBe(true);
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
  });

  it('is silent about what machines ask for, but for who wants to know', async () => {
    const { headers } = await ask('/api/health/live');
    expect(linesOf(headers['x-request-id']).map(({ level }) => level)).toEqual(['debug']);
  });
});
