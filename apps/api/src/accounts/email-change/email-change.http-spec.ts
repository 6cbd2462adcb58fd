import type { EmailChangeAnswerView, EmailChangeView, KeptMailView, Page, Problem } from '@subsidy/contract';
import { TestClient } from '../../testing/client.ts';
import { givenPerson, type Person } from '../../testing/people.ts';
import { openTestPortal, type TestPortal } from '../../testing/test-portal.ts';
import { hashPassword } from '../passwords.ts';

const PASSWORD = 'a-long-enough-password';

describe('a change of the mail address', () => {
  let opened: TestPortal;
  let stranger: TestClient;
  let person: Person;
  let next: string;
  let turn = 0;

  beforeAll(async () => {
    opened = await openTestPortal();
    stranger = new TestClient(opened);
  });
  afterAll(() => opened.close());
  beforeEach(async () => {
    turn += 1;
    person = await givenPerson(opened, 'applicant');
    next = `new-address-${String(turn)}@example.test`;
  });

  const ask = (email = next) => person.client.post<Problem>('/account/email-change', { email });
  const pending = async () =>
    (await person.client.get<EmailChangeView>('/account/email-change')).body.pending;
  const mailsTo = async (email: string) =>
    (await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(email)}`)).body.items;
  const linkTo = async (email: string) =>
    /token=([\w-]+)/.exec((await mailsTo(email))[0]?.text ?? '')?.[1] ?? 'no-link-was-sent-here';
  const answer = (token: string, accept = true) =>
    stranger.post<EmailChangeAnswerView & Problem>('/accounts/email-change/answer', { token, accept });
  const addressOf = async () =>
    (
      await opened.database.asOwner<{ email: string }>('SELECT email FROM users WHERE id = $1', [
        person.userId,
      ])
    )[0]?.email;

  it('takes effect once both addresses have said yes, whichever first; sessions and old links end', async () => {
    await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE id = $1', [
      person.userId,
      await hashPassword(PASSWORD),
    ]);
    expect((await ask()).status).toBe(202);
    const [old, fresh] = [await linkTo(person.email), await linkTo(next)];
    expect((await stranger.post('/password-resets', { email: person.email })).status).toBe(202);
    const reset = await linkTo(person.email);
    expect((await answer(fresh)).body.state).toBe('waiting-for-old');
    expect((await answer(fresh)).body.state).toBe('waiting-for-old');
    expect(await addressOf()).toBe(person.email);
    expect(await pending()).toMatchObject({ email: next, oldConfirmed: false, newConfirmed: true });
    expect((await answer(old)).body.state).toBe('done');
    expect(await addressOf()).toBe(next);
    expect((await person.client.get('/session')).status).toBe(401);
    const spent = { token: reset, password: 'seven quiet rivers in spring' };
    expect((await stranger.post('/password-resets/completion', spent)).status).toBe(400);
    expect((await stranger.post('/session', { email: next, password: PASSWORD })).status).toBe(200);
    expect((await stranger.post('/session', { email: person.email, password: PASSWORD })).status).toBe(401);
    for (const email of [person.email, next])
      expect((await mailsTo(email)).some(({ subject }) => subject.includes('바꾸었습니다'))).toBe(true);
    expect((await answer(old)).status).toBe(400);
    const kept = await opened.database.asOwner(
      'SELECT c::text AS row FROM email_changes c UNION ALL SELECT details::text FROM audit_events',
    );
    for (const hidden of [next, old, fresh]) expect(JSON.stringify(kept)).not.toContain(hidden);
  });

  it('asks for a proof of the last minutes', async () => {
    opened.clock.advance({ minutes: 16 });
    expect((await ask()).body.type).toBe('reauthentication-required');
    expect(await pending()).toBeNull();
  });

  it('is cancelled by either address, and by the person; then neither link does anything', async () => {
    for (const by of ['old', 'new', 'person']) {
      const address = `${by}-${next}`;
      expect((await ask(address)).status).toBe(202);
      const [old, fresh] = [await linkTo(person.email), await linkTo(address)];
      if (by === 'person') expect((await person.client.delete('/account/email-change')).status).toBe(204);
      else expect((await answer(by === 'old' ? old : fresh, false)).body.state).toBe('cancelled');
      for (const token of [old, fresh]) expect((await answer(token)).status).toBe(400);
    }
    expect((await person.client.delete('/account/email-change')).status).toBe(404);
    expect(await addressOf()).toBe(person.email);
  });

  it('to an address that has an account is answered as any other, and never comes about', async () => {
    const other = await givenPerson(opened, 'applicant');
    expect((await ask(other.email)).status).toBe(202);
    expect(await pending()).toMatchObject({ email: other.email, newConfirmed: false });
    expect(await mailsTo(other.email)).toEqual([]);
    expect((await answer(await linkTo(person.email))).body.state).toBe('waiting-for-new');
  });

  it('gives way to whoever registered with the address in the meantime', async () => {
    expect((await ask()).status).toBe(202);
    const [old, fresh] = [await linkTo(person.email), await linkTo(next)];
    const other = await givenPerson(opened, 'applicant');
    await opened.database.asOwner('UPDATE users SET email = $2 WHERE id = $1', [other.userId, next]);
    expect((await answer(old)).body.state).toBe('waiting-for-new');
    expect((await answer(fresh)).body.state).toBe('cancelled');
    expect(await addressOf()).toBe(person.email);
  });

  it('waits a day, for the last address that was asked for', async () => {
    expect((await ask()).status).toBe(202);
    const first = [await linkTo(person.email), await linkTo(next)];
    expect((await ask(`second-${next}`)).status).toBe(202);
    for (const token of first) expect((await answer(token)).status).toBe(400);
    const token = await linkTo(`second-${next}`);
    opened.clock.advance({ minutes: 24 * 60 + 1 });
    expect((await answer(token)).status).toBe(400);
    expect(await pending()).toBeNull();
  });

  it('is done once by two answers at the same time', async () => {
    expect((await ask()).status).toBe(202);
    const links = [await linkTo(person.email), await linkTo(next)];
    const states = (await Promise.all(links.map((token) => answer(token)))).map(({ body }) => body.state);
    expect(states.filter((state) => state === 'done')).toHaveLength(1);
    expect(await addressOf()).toBe(next);
  });

  it('needs the new address alone where the old one was never confirmed', async () => {
    await opened.database.asOwner('UPDATE users SET email_confirmed_at = NULL WHERE id = $1', [
      person.userId,
    ]);
    expect((await ask()).status).toBe(202);
    expect((await answer(await linkTo(next))).body.state).toBe('done');
  });

  it('is asked for five times an hour, and never to the same address', async () => {
    const same = await ask(person.email);
    expect([same.status, same.body.errors?.[0]?.code]).toEqual([400, 'same']);
    for (let times = 0; times < 5; times += 1) expect((await ask()).status).toBe(202);
    expect((await ask()).status).toBe(429);
  });
});
