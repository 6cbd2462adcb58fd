import type { Problem } from '@subsidy/contract';
import { TestClient } from '../testing/client.ts';
import { aBusinessNumber, givenPerson } from '../testing/people.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';
import { createPortal } from '../portal-application.ts';
import { Environment } from '../config/environment.ts';

/** Comes from an address of its own, as a proxy on this machine tells. */
class Visitor {
  constructor(
    private readonly client: TestClient,
    private readonly address: string,
  ) {}

  post(path: string, body: object) {
    return this.client.send<Problem>('POST', path, body, { 'x-forwarded-for': this.address });
  }
}

describe('how often one address may ask', () => {
  let opened: TestPortal;

  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());
  beforeEach(() => opened.clock.set(TEST_NOW));

  const from = (address: string): Visitor => new Visitor(new TestClient(opened), address);
  const statusesOf = async (
    times: number,
    ask: () => Promise<{ status: number }>,
  ): Promise<Record<number, number>> => {
    const found: Record<number, number> = {};
    for (let time = 0; time < times; time += 1) {
      const { status } = await ask();
      found[status] = (found[status] ?? 0) + 1;
    }
    return found;
  };

  it('lets at least 600 checks a minute through, and then says when to come back', async () => {
    const visitor = from('203.0.113.1');
    expect(
      await statusesOf(1_200, () => visitor.post('/eligibility-checks', { noticeIds: ['unknown'] })),
    ).toEqual({ 400: 1_200 });
    const refused = await visitor.post('/eligibility-checks', {});
    expect([refused.status, refused.body.type]).toEqual([429, 'too-many-requests']);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(refused.body.detail).toMatch(/[가-힣].*뒤에/);
    expect((await from('203.0.113.2').post('/eligibility-checks', {})).status).toBe(200);
    opened.clock.advance({ minutes: 1 });
    expect((await visitor.post('/eligibility-checks', {})).status).toBe(200);
  });

  const registration = (number = aBusinessNumber()) => ({
    email: `owner-${number}@example.test`,
    password: 'a-long-password-1',
    name: '김대표',
    businessRegistrationNumber: number,
    companyName: '한빛정밀',
    consents: ['privacy'],
  });

  it('takes sixty registrations in ten minutes; those that were refused as wrong do not count', async () => {
    const office = from('203.0.113.3');
    const wrong = { ...registration(), email: 'nobody' };
    expect(await statusesOf(70, () => office.post('/accounts', wrong))).toEqual({ 400: 70 });
    const { email } = await givenPerson(opened, 'officer');
    // An address that is taken is no new account, and is looked up before a password is hashed at length; it counts.
    expect(await statusesOf(59, () => office.post('/accounts', { ...registration(), email }))).toEqual({
      409: 59,
    });
    expect((await office.post('/accounts', registration())).status).toBe(201);
    const refused = await office.post('/accounts', registration());
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(540);
    expect((await office.post('/accounts', wrong)).status).toBe(429);
    opened.clock.advance({ minutes: 10 });
    expect((await office.post('/accounts', registration())).status).toBe(201);
  });

  it('counts of sign-ins only those that fail, far above what one account may', async () => {
    const office = from('203.0.113.4');
    await opened.database.asOwner(
      `SELECT portal_count_requests('sign-in', '203.0.113.4', $1, interval '15 minutes', 600, 599)`,
      [opened.clock.now()],
    );
    const attempt = (email: string) => office.post('/session', { email, password: 'wrong' });
    expect((await attempt('a@example.test')).status).toBe(401);
    expect((await attempt('b@example.test')).status).toBe(429);
  });

  it.each`
    path                              | body                                                                            | most
    ${'/password-resets'}             | ${{ email: 'nobody@example.test' }}                                             | ${120}
    ${'/password-resets/completion'}  | ${{ token: 'x' }}                                                               | ${120}
    ${'/accounts/email-confirmation'} | ${{ token: 'x' }}                                                               | ${120}
    ${'/eligibility-checks/advice'}   | ${{ asOf: 1 }}                                                                  | ${120}
    ${'/eligibility-checks/report'}   | ${{ asOf: 1 }}                                                                  | ${60}
    ${'/receipts/verification'}       | ${{ receiptNumber: 'x', submittedAt: 'x', contentSha256: 'x', signature: 'x' }} | ${600}
  `('has an end for $path', async ({ path, body, most }: { path: string; body: object; most: number }) => {
    const visitor = from(`198.51.100.${String(path.length)}`);
    const found = await statusesOf(most + 1, () => visitor.post(path, body));
    expect(found[429]).toBe(1);
  });

  it('counts what two processes are asked together', async () => {
    const environment = opened.portal.get(Environment);
    const second = await createPortal(environment, opened.clock);
    await second.init();
    await second.getHttpAdapter().getInstance().ready();
    const ask = (portal: typeof second) =>
      portal.inject({
        method: 'POST',
        url: '/api/v1/eligibility-checks/report',
        headers: { 'x-forwarded-for': '203.0.113.9' },
        payload: { asOf: 1 },
      });
    const statuses: number[] = [];
    for (let time = 0; time < 35; time += 1) {
      statuses.push((await ask(opened.portal)).statusCode, (await ask(second)).statusCode);
    }
    await second.close();
    const passed = statuses.filter((status) => status !== 429).length;
    expect(passed).toBe(60);
  });

  it('takes the addresses of one IPv6 network for one', async () => {
    const body = { asOf: 1 };
    for (let time = 0; time < 60; time += 1) {
      await from(`2001:db8:1:2::${time.toString(16)}`).post('/eligibility-checks/report', body);
    }
    expect((await from('2001:db8:1:2:ffff::1').post('/eligibility-checks/report', body)).status).toBe(429);
    expect((await from('2001:db8:1:3::1').post('/eligibility-checks/report', body)).status).toBe(400);
  });
});

it('believes forwarded addresses only of proxies that are named', async () => {
  const opened = await openTestPortal({ PORTAL_TRUSTED_PROXIES: '192.0.2.7' });
  try {
    const client = new TestClient(opened);
    const statuses: number[] = [];
    for (let time = 0; time < 61; time += 1) {
      statuses.push(
        (
          await new Visitor(client, `203.0.113.${String(time)}`).post('/eligibility-checks/report', {
            asOf: 1,
          })
        ).status,
      );
    }
    expect(statuses.at(-1)).toBe(429);
  } finally {
    await opened.close();
  }
});
