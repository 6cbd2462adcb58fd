import type { KeptMailView, MembershipRequestView, Page, Problem, SessionView } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { aBusinessNumber } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const PASSWORD = 'a-long-enough-password';

describe('accounts', () => {
  let opened: TestPortal;
  let stranger: TestClient;

  beforeAll(async () => {
    opened = await openTestPortal();
    stranger = new TestClient(opened);
  });

  afterAll(() => opened.close());

  const aRegistration = (changes: object = {}) => ({
    email: `person-${aBusinessNumber()}@example.test`,
    password: PASSWORD,
    name: '김사장',
    businessRegistrationNumber: aBusinessNumber(),
    companyName: '새빛정밀',
    consents: ['privacy'],
    ...changes,
  });

  async function signIn(email: string, password = PASSWORD) {
    const answer = await stranger.post<SessionView & Problem>('/session', { email, password });
    const cookie = String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? null;
    return { ...answer, client: new TestClient(opened, cookie) };
  }

  async function newestMail(to: string): Promise<string> {
    const answer = await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(to)}`);
    return answer.body.items[0]?.text ?? '';
  }

  async function resetMails(to: string): Promise<number> {
    const { body } = await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(to)}`);
    return body.items.filter(({ subject }) => subject === '비밀번호 재설정').length;
  }

  const tokenIn = (text: string): string => /token=([\w-]+)/.exec(text)?.[1] ?? '';

  it('registers a company, signs in with a cookie that scripts cannot read, and signs out', async () => {
    const registration = aRegistration();
    expect((await stranger.post('/accounts', registration)).status).toBe(201);
    const { status, body, headers, client } = await signIn(registration.email.toUpperCase());
    expect(status).toBe(200);
    expect(body.user).toMatchObject({ email: registration.email, role: 'applicant', emailConfirmed: false });
    expect(body.user.organization.name).toBe('새빛정밀');
    expect(String(headers['set-cookie'])).toMatch(/HttpOnly.*SameSite=Lax|SameSite=Lax.*HttpOnly/);
    expect((await client.get('/session')).status).toBe(200);
    expect((await client.delete('/session')).status).toBe(204);
    expect((await client.get('/session')).status).toBe(401);
  });

  it('names every bad field at once, in Korean', async () => {
    const answer = await stranger.post<Problem>('/accounts', {
      email: 'no address',
      password: 'short',
      name: '',
      businessRegistrationNumber: '2208139937',
      companyName: 3,
      consents: ['privacy'],
      surprise: true,
    });
    expect(answer.status).toBe(400);
    expect(String(answer.headers['content-type'])).toContain('application/problem+json');
    expect(answer.body.errors?.map(({ field, code }) => `${field} ${code}`).sort()).toEqual([
      'businessRegistrationNumber wrong-check-digit',
      'companyName wrong-type',
      'email wrong-form',
      'name too-short',
      'password too-short',
      'surprise unknown-property',
    ]);
    for (const { message } of answer.body.errors ?? []) expect(message).toMatch(/[가-힣]/);
  });

  it('asks for consent to keep personal data', async () => {
    const answer = await stranger.post<Problem>('/accounts', aRegistration({ consents: [] }));
    expect(answer.status).toBe(400);
    expect(answer.body.errors?.[0]?.field).toBe('consents');
  });

  it('confirms the mail address by the link in the mail, once', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const token = tokenIn(await newestMail(registration.email));
    expect((await stranger.post('/accounts/email-confirmation', { token })).status).toBe(204);
    expect((await signIn(registration.email)).body.user.emailConfirmed).toBe(true);
    expect((await stranger.post('/accounts/email-confirmation', { token })).status).toBe(400);
  });

  it('resets a forgotten password, ends the old sessions, and tells nobody which addresses exist', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const { client } = await signIn(registration.email);
    expect((await stranger.post('/password-resets', { email: 'nobody@example.test' })).status).toBe(202);
    expect((await stranger.post('/password-resets', { email: registration.email })).status).toBe(202);
    const token = tokenIn(await newestMail(registration.email));
    const password = 'another-long-password';
    expect((await stranger.post('/password-resets/completion', { token, password })).status).toBe(204);
    expect((await client.get('/session')).status).toBe(401);
    expect((await signIn(registration.email)).status).toBe(401);
    expect((await signIn(registration.email, password)).status).toBe(200);
  });

  it('mails an account at most five links for a new password within an hour, and tells nobody', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const ask = async (times: number): Promise<number> => {
      for (let asked = 0; asked < times; asked += 1) {
        const { status } = await stranger.post('/password-resets', { email: registration.email });
        expect(status).toBe(202);
      }
      return resetMails(registration.email);
    };
    expect(await ask(5)).toBe(5);
    expect(await ask(2)).toBe(5);
    opened.clock.advance({ minutes: 61 });
    expect(await ask(1)).toBe(6);
  });

  it('asks the owner when the business number has one, and lets the colleague in on a yes', async () => {
    const first = aRegistration();
    await stranger.post('/accounts', first);
    const second = aRegistration({
      businessRegistrationNumber: first.businessRegistrationNumber,
      name: '이대리',
    });
    const refused = await stranger.post<Problem>('/accounts', second);
    expect([refused.status, refused.body.type]).toEqual([409, 'company-has-owner']);
    expect((await signIn(second.email)).status).toBe(401);
    expect(await newestMail(first.email)).toContain('이대리');

    const { client } = await signIn(first.email);
    const requests = await client.get<Page<MembershipRequestView>>('/company/membership-requests');
    const request = requests.body.items[0];
    expect(request).toMatchObject({ email: second.email, status: 'open' });
    const path = `/company/membership-requests/${request?.id}/answer`;
    expect((await client.post(path, { accept: true })).status).toBe(200);
    expect((await client.post(path, { accept: false })).status).toBe(409);
    const joined = await signIn(second.email);
    expect(joined.body.user.organization.id).toBe((await signIn(first.email)).body.user.organization.id);
  });

  it('slows down after five failed sign-ins of one account and address, and tells for how long', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect((await signIn(registration.email, 'wrong password')).status).toBe(401);
    }
    const refused = await signIn(registration.email);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    opened.clock.advance({ minutes: 16 });
    expect((await signIn(registration.email)).status).toBe(200);
  });

  it('looks only at whether the two sign-in fields are there', async () => {
    const answer = await stranger.post<Problem>('/session', {});
    expect(answer.body.errors?.map(({ field }) => field)).toEqual(['email', 'password']);
    expect((await stranger.post('/session', { email: 'x', password: 'y' })).status).toBe(401);
  });

  it('refuses a write that another site sent', async () => {
    const body = { email: 'x', password: 'y' };
    for (const headers of [
      { origin: 'https://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'null' },
    ]) {
      const answer = await stranger.post<Problem>('/session', body, headers);
      expect([answer.status, answer.body.type]).toEqual([403, 'cross-site']);
    }
    const same = await stranger.post('/session', body, {
      host: 'localhost:80',
      origin: 'http://localhost:80',
    });
    expect(same.status).toBe(401);
  });

  it('keeps passwords as argon2id only', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const rows = await opened.database.asOwner<{ password_hash: string }>(
      'SELECT password_hash FROM users WHERE email = $1',
      [registration.email],
    );
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
});
