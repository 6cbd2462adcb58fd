import type { KeptMailView, OwnSessionView, Page, Problem, SessionView } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { aBusinessNumber, givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { hashPassword } from './passwords.ts';

const PASSWORD = 'a-long-enough-password';
const NEXT = 'seven quiet rivers in spring';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('one’s own account', () => {
  let opened: TestPortal;
  let stranger: TestClient;

  beforeAll(async () => {
    opened = await openTestPortal();
    stranger = new TestClient(opened);
  });
  afterAll(() => opened.close());

  async function givenOwner(): Promise<string> {
    const email = `person-${aBusinessNumber()}@example.test`;
    const registration = {
      ...{ email, password: PASSWORD, name: '김사장', companyName: '새빛정밀', consents: ['privacy'] },
      businessRegistrationNumber: aBusinessNumber(),
    };
    expect((await stranger.post('/accounts', registration)).status).toBe(201);
    return email;
  }

  const cookieOf = ({ headers }: { headers: Record<string, unknown> }) =>
    String(headers['set-cookie'] ?? '').split(';')[0] ?? '';
  const trySignIn = (email: string, password = PASSWORD, headers: Record<string, string> = {}) =>
    stranger.post<SessionView & Problem>('/session', { email, password }, headers);
  async function signIn(email: string, password = PASSWORD, userAgent = FIREFOX): Promise<TestClient> {
    const answer = await trySignIn(email, password, { 'user-agent': userAgent });
    expect(answer.status).toBe(200);
    return new TestClient(opened, cookieOf(answer));
  }
  const sessionsOf = async (client: TestClient) =>
    (await client.get<Page<OwnSessionView>>('/account/sessions')).body.items;
  const isIn = async (client: TestClient): Promise<boolean> => (await client.get('/session')).status === 200;
  const change = (client: TestClient, currentPassword: unknown, newPassword = NEXT) =>
    client.put<Problem>('/account/password', { currentPassword, newPassword });

  describe('where it is signed in', () => {
    it('is told in words, the session of the request first, without its token', async () => {
      const email = await givenOwner();
      const phone = await signIn(email, PASSWORD, 'Mozilla/5.0 (Linux; Android 14) Chrome/121.0 Mobile');
      opened.clock.advance({ minutes: 5 });
      const here = await signIn(email);
      expect(await sessionsOf(here)).toEqual([
        expect.objectContaining({
          ...{ browser: 'Firefox', system: 'Linux', address: '127.0.0.*', isCurrent: true },
        }),
        expect.objectContaining({ browser: 'Chrome', system: 'Android', isCurrent: false }),
      ]);
      const answer = JSON.stringify(await sessionsOf(phone));
      expect(answer).not.toContain((phone.cookie ?? '').split('=')[1]);
      expect(answer).not.toMatch(/[0-9a-f]{64}/);
    });

    it('ends one, all others, and nobody else’s', async () => {
      const email = await givenOwner();
      const here = await signIn(email);
      const others = [await signIn(email), await signIn(email), await signIn(email)];
      const stranger2 = await signIn(await givenOwner());
      const of = async (client: TestClient) =>
        (await sessionsOf(client)).find(({ isCurrent }) => isCurrent)?.id;
      const end = (id: string | undefined) => here.delete<Problem>(`/account/sessions/${id}`);
      const first = await of(others[0] ?? here);
      expect([(await end(first)).status, (await end(first)).status]).toEqual([204, 404]);
      expect((await end(await of(stranger2))).status).toBe(404);
      expect((await end(NOBODY)).status).toBe(404);
      expect(await sessionsOf(here)).toHaveLength(3);
      expect((await here.delete('/account/sessions')).status).toBe(204);
      expect(await sessionsOf(here)).toHaveLength(1);
      expect(await Promise.all([here, stranger2, ...others].map(isIn))).toEqual([
        true,
        true,
        false,
        false,
        false,
      ]);
    });

    it('is written down at most once a minute', async () => {
      const email = await givenOwner();
      const here = await signIn(email);
      const seen = async () => (await sessionsOf(here))[0]?.lastSeenAt;
      const first = await seen();
      opened.clock.advance({ milliseconds: 59_000 });
      expect(await seen()).toBe(first);
      opened.clock.advance({ milliseconds: 2_000 });
      expect(await seen()).not.toBe(first);
    });
  });

  describe('a session that is left alone', () => {
    const staff = async (): Promise<string> => {
      const { email, userId } = await givenPerson(opened, 'officer');
      await opened.database.asOwner('DELETE FROM sessions WHERE user_id = $1', [userId]);
      await opened.database.asOwner('UPDATE users SET password_hash = $2 WHERE email = $1', [
        email,
        await hashPassword(PASSWORD),
      ]);
      return email;
    };

    it('of staff ends after an hour, and goes on as long as it is used, twelve hours at most', async () => {
      const email = await staff();
      const left = await signIn(email);
      const used = await signIn(email);
      for (let turn = 0; turn < 12; turn += 1) {
        opened.clock.advance({ minutes: 59 });
        expect(await isIn(used)).toBe(true);
      }
      expect(await isIn(left)).toBe(false);
      expect(await sessionsOf(used)).toHaveLength(1);
      opened.clock.advance({ minutes: 13 });
      expect(await isIn(used)).toBe(false);
    });

    it('of a company stays for half a day', async () => {
      const left = await signIn(await givenOwner());
      opened.clock.advance({ minutes: 11 * 60 });
      expect(await isIn(left)).toBe(true);
      opened.clock.advance({ minutes: 61 });
      expect(await isIn(left)).toBe(false);
    });
  });

  describe('the password', () => {
    it('changes, ends all other sessions, gives this one a new cookie and tells by mail', async () => {
      const email = await givenOwner();
      const [here, other] = [await signIn(email), await signIn(email)];
      const answer = await change(here, PASSWORD);
      expect(answer.status).toBe(204);
      const renewed = new TestClient(opened, cookieOf(answer));
      expect(await Promise.all([here, other, renewed].map(isIn))).toEqual([false, false, true]);
      expect([(await trySignIn(email)).status, (await trySignIn(email, NEXT)).status]).toEqual([401, 200]);
      const mails = await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(email)}`);
      expect(mails.body.items[0]?.subject).toContain('비밀번호를 바꾸었습니다');
      const events = await opened.database.asOwner<{ details: object }>(
        `SELECT e.details FROM audit_events e JOIN users u ON e.chain = 'user:' || u.id
          WHERE u.email = $1 AND e.action = 'account.password-changed'`,
        [email],
      );
      expect(JSON.stringify(events)).not.toContain(NEXT);
      expect(events).toHaveLength(1);
    });

    it('has to be another one, and a strong one', async () => {
      const email = await givenOwner();
      const here = await signIn(email);
      for (const [password, code] of [
        [PASSWORD, 'same'],
        ['short', 'too-short'],
        ['qlalfqjsgh123', 'weak'],
        ['새빛정밀 좋은 비밀번호', 'weak'],
        [`my ${email.split('@')[0]} too`, 'weak'],
      ] as const) {
        const { status, body } = await change(here, PASSWORD, password);
        expect([status, body.errors?.[0]?.field, body.errors?.[0]?.code]).toEqual([400, 'newPassword', code]);
      }
      expect((await trySignIn(email)).status).toBe(200);
    });

    it('asks for the old one, and counts a wrong one as a failed sign-in', async () => {
      const email = await givenOwner();
      const here = await signIn(email);
      const wrong = await change(here, 'not the old one');
      expect([wrong.status, wrong.body.type, wrong.body.errors?.[0]?.field]).toEqual([
        ...[403, 'wrong-password', 'currentPassword'],
      ]);
      expect((await change(here, { a: 1 })).status).toBe(403);
      expect((await trySignIn(email, 'nor this one')).status).toBe(401);
      const guesses = await Promise.all(Array.from({ length: 8 }, () => change(here, 'again not it')));
      expect(guesses.map(({ status }) => status).sort()).toEqual([403, 403, 429, 429, 429, 429, 429, 429]);
      const refused = await change(here, PASSWORD);
      expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
      expect((await trySignIn(email)).status).toBe(429);
      opened.clock.advance({ minutes: 16 });
      expect((await change(here, PASSWORD)).status).toBe(204);
    });
  });

  describe('a weak password', () => {
    const weakness = async (password: string) => {
      const { status, body } = await stranger.post<Problem>('/accounts', {
        ...{ email: 'kim.garam@example.test', password, name: '김가람', companyName: '(주)새빛정밀' },
        ...{ businessRegistrationNumber: '2208139938', consents: ['privacy'] },
      });
      return [status, body.errors?.[0]?.field, body.errors?.[0]?.message];
    };

    it.each([
      ['password1234', '흔한 비밀번호'],
      ['qwertyuiop1234', '자판에 늘어선'],
      ['dkssudgktpdy12', '영문 자판'],
      ['kim.garam-2026-summer', '이메일 주소'],
      ['2208139938-summer', '사업자등록번호'],
      ['새빛정밀-2026-summer', '회사나 기관 이름'],
      ['김가람의 여름 바다 이야기', '이름이'],
    ])('does not register: %s', async (password, why) => {
      expect(await weakness(password)).toEqual([400, 'password', expect.stringContaining(why)]);
    });

    it('is refused by the link of a mail too, which stays good for another try', async () => {
      const email = await givenOwner();
      await stranger.post('/password-resets', { email });
      const mails = await stranger.get<Page<KeptMailView>>(`/mails?to=${encodeURIComponent(email)}`);
      const token = /token=([\w-]+)/.exec(mails.body.items[0]?.text ?? '')?.[1];
      const complete = (password: string) =>
        stranger.post<Problem>('/password-resets/completion', { token, password });
      const refused = await complete('새빛정밀 2026 여름');
      expect([refused.status, refused.body.errors?.[0]?.code]).toEqual([400, 'weak']);
      expect((await complete(NEXT)).status).toBe(204);
    });
  });
});
