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

  async function mailsTo(to: string, of: string): Promise<number> {
    const { body } = await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(to)}`);
    return body.items.filter(({ subject }) => subject === of).length;
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

  const confirm = (token: string) => stranger.post<Problem>('/accounts/email-confirmation', { token });

  it('confirms the mail address by the link in the mail, however often and by whom it is opened', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const token = tokenIn(await newestMail(registration.email));
    const answers = await Promise.all([confirm(token), confirm(token), confirm(token)]);
    expect(answers.map(({ status }) => status)).toEqual([204, 204, 204]);
    expect((await signIn(registration.email)).body.user.emailConfirmed).toBe(true);
    opened.clock.advance({ days: 30 });
    expect((await confirm(token)).status).toBe(204);
    const events = await opened.database.asOwner(
      `SELECT 1 FROM audit_events e JOIN users u ON e.chain = 'user:' || u.id
        WHERE u.email = $1 AND e.action = 'account.email-confirmed'`,
      [registration.email],
    );
    expect(events).toHaveLength(1);
  });

  it('refuses a link that never was, and one that ran out before it was opened', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const token = tokenIn(await newestMail(registration.email));
    opened.clock.advance({ days: 4 });
    expect((await confirm(token)).status).toBe(400);
    expect((await confirm('x'.repeat(43))).body.errors?.[0]).toMatchObject({
      field: 'token',
      code: 'expired',
    });
    expect((await signIn(registration.email)).body.user.emailConfirmed).toBe(false);
  });

  it('mails the confirmation again at most five times an hour, also when asked all at once', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const { client } = await signIn(registration.email);
    const resend = () => client.post<Problem>('/accounts/email-confirmation/resend');
    const answers = await Promise.all(Array.from({ length: 8 }, resend));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429, 429]);
    const refused = await resend();
    expect(refused.body.detail).toContain('한 시간에 5번');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3_500);
    expect(await mailsTo(registration.email, '메일 주소를 확인해 주세요')).toBe(6);
    opened.clock.advance({ minutes: 61 });
    expect((await resend()).status).toBe(202);
  });

  it('ends every older link when a password is set anew', async () => {
    const registration = aRegistration();
    await stranger.post('/accounts', registration);
    const tokens: string[] = [];
    for (let asked = 0; asked < 3; asked += 1) {
      await stranger.post('/password-resets', { email: registration.email });
      tokens.push(tokenIn(await newestMail(registration.email)));
      opened.clock.advance({ minutes: 1 });
    }
    const complete = async (token = '', password = 'another-long-password') =>
      (await stranger.post('/password-resets/completion', { token, password })).status;
    expect(await complete(tokens[1])).toBe(204);
    expect([await complete(tokens[0], 'x'.repeat(20)), await complete(tokens[2], 'x'.repeat(20))]).toEqual([
      400, 400,
    ]);
    expect((await signIn(registration.email, 'another-long-password')).status).toBe(200);
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
      return mailsTo(registration.email, '비밀번호 재설정');
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
    const asked = await newestMail(first.email);
    expect(asked).toContain('/company');
    for (const text of ['이대리', second.email]) expect(asked).not.toContain(text);

    const { client } = await signIn(first.email);
    const requests = await client.get<Page<MembershipRequestView>>('/company/membership-requests');
    const request = requests.body.items[0];
    expect(request).toMatchObject({ email: second.email, status: 'open' });
    const path = `/company/membership-requests/${request?.id}/answer`;
    expect((await client.post(path, { accept: true })).status).toBe(200);
    expect((await client.post(path, { accept: false })).status).toBe(409);
    expect((await signIn(second.email)).status).toBe(401);
    const token = /token=([\w-]+)/.exec(await newestMail(second.email))?.[1];
    const { password } = aRegistration();
    const completion = { token, password };
    expect((await stranger.post('/password-resets/completion', completion)).status).toBe(204);
    const joined = await signIn(second.email, password);
    expect(joined.body.user.organization.id).toBe((await signIn(first.email)).body.user.organization.id);
  });

  it('asks to join without a password, and gives an account that is there one more membership', async () => {
    const first = aRegistration();
    const second = aRegistration();
    for (const registration of [first, second]) await stranger.post('/accounts', registration);
    const { password: _none, ...bare } = aRegistration({ email: second.email });
    const missing = await stranger.post<Problem>('/accounts', bare);
    expect([missing.status, missing.body.errors?.map(({ field }) => field)]).toEqual([400, ['password']]);
    const { businessRegistrationNumber } = first;
    const asked = await stranger.post<Problem>('/accounts', { ...bare, businessRegistrationNumber });
    expect([asked.status, asked.body.type]).toEqual([409, 'company-has-owner']);
    const { client } = await signIn(first.email);
    const { body } = await client.get<Page<MembershipRequestView>>('/company/membership-requests');
    const path = `/company/membership-requests/${body.items[0]?.id ?? ''}/answer`;
    expect((await client.post(path, { accept: true })).status).toBe(200);
    expect(await newestMail(second.email)).toContain('쓰시던 비밀번호로');
    expect((await signIn(second.email)).body.memberships).toHaveLength(2);
    // Who belongs already is asked about no second time.
    await stranger.post('/accounts', { ...bare, businessRegistrationNumber });
    const after = await client.get<Page<MembershipRequestView>>('/company/membership-requests');
    expect(after.body.items).toHaveLength(1);
  });

  it('takes an address in another case for the same one, at every door', async () => {
    const first = aRegistration();
    await stranger.post('/accounts', first);
    const colleague = aRegistration({ businessRegistrationNumber: first.businessRegistrationNumber });
    const ask = (email: string) => stranger.post<Problem>('/accounts', { ...colleague, email });
    const upper = colleague.email.toUpperCase();
    for (const email of [colleague.email, upper, ` ${upper} `]) {
      const { status, body } = await ask(email);
      expect([status, body.type]).toEqual([409, 'company-has-owner']);
    }
    const { client } = await signIn(first.email);
    const { body } = await client.get<Page<MembershipRequestView>>('/company/membership-requests');
    expect(body.items.map(({ email }) => email)).toEqual([colleague.email]);
    const again = await stranger.post<Problem>(
      '/accounts',
      aRegistration({ email: first.email.toUpperCase() }),
    );
    expect([again.status, again.body.type]).toEqual([409, 'email-taken']);
    expect((await stranger.post('/password-resets', { email: first.email.toUpperCase() })).status).toBe(202);
    expect(await mailsTo(first.email.toUpperCase(), '비밀번호 재설정')).toBe(1);
  });

  it('finds an open request that was written in another case before', async () => {
    const first = aRegistration();
    await stranger.post('/accounts', first);
    const colleague = aRegistration({ businessRegistrationNumber: first.businessRegistrationNumber });
    await stranger.post('/accounts', colleague);
    await opened.database.asOwner('UPDATE membership_requests SET email = upper(email) WHERE email = $1', [
      colleague.email,
    ]);
    expect((await stranger.post('/accounts', colleague)).status).toBe(409);
  });

  it('gives one account when an address registers for two companies at once', async () => {
    const { email } = aRegistration();
    const both = await Promise.all(
      [1, 2, 3].map(() => stranger.post<Problem>('/accounts', aRegistration({ email }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('writes neither a name nor an address of its own to an address nobody has confirmed', async () => {
    const registration = aRegistration({ name: '경품당첨', companyName: '축하합니다 정밀' });
    await stranger.post('/accounts', registration);
    const text = await newestMail(registration.email);
    for (const word of ['경품당첨', '축하합니다']) expect(text).not.toContain(word);
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
