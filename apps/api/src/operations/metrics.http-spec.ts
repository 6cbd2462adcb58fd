import { ROLES } from '@subsidy/rules';
import { Transactions } from '../database/transactions.ts';
import { putInOutbox } from '../mails/outbox/outbox.ts';
import { DatabaseProxy } from '../testing/database-proxy.ts';
import { givenApplication } from '../testing/given-application.ts';
import { dueNow, workOff } from '../testing/jobs.ts';
import { givenPerson } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

const TOKEN = 'a-token-of-the-scraper-2026';
const FROM_ELSEWHERE = '203.0.113.9';

interface Asked {
  remoteAddress?: string;
  headers?: Record<string, string>;
}

const ask = ({ portal }: TestPortal, { remoteAddress = '127.0.0.1', headers = {} }: Asked = {}) =>
  portal.inject({ method: 'GET', url: '/metrics', remoteAddress, headers });

/** The value of a sample by its name and labels; undefined where there is none. */
async function valuesOf(opened: TestPortal): Promise<(sample: string) => number | undefined> {
  const { body, statusCode } = await ask(opened);
  expect(statusCode).toBe(200);
  const values = new Map(
    body
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line): [string, number] => [
        line.slice(0, line.lastIndexOf(' ')),
        Number(line.slice(line.lastIndexOf(' ') + 1)),
      ]),
  );
  return (sample) => values.get(sample);
}

describe('who may read the metrics', () => {
  let opened: TestPortal;
  beforeAll(async () => {
    opened = await openTestPortal({ PORTAL_METRICS_TOKEN: TOKEN });
  });
  afterAll(() => opened.close());

  it.each<Asked>([
    {},
    { remoteAddress: '::1', headers: { host: '[::1]:3000' } },
    { remoteAddress: '::ffff:127.0.0.1', headers: { host: 'localhost:3000' } },
    { remoteAddress: FROM_ELSEWHERE, headers: { authorization: `Bearer ${TOKEN}`, host: 'portal.example' } },
    { headers: { 'x-forwarded-for': FROM_ELSEWHERE, authorization: `bearer ${TOKEN}` } },
  ])('this machine, and who brings the token: %j', async (asked) => {
    const { statusCode, headers } = await ask(opened, asked);
    expect([statusCode, headers['content-type']]).toEqual([
      200,
      expect.stringMatching(/^text\/plain; version=0\.0\.4/),
    ]);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each<Asked>([
    { remoteAddress: FROM_ELSEWHERE },
    { remoteAddress: FROM_ELSEWHERE, headers: { authorization: 'Bearer ' } },
    { remoteAddress: FROM_ELSEWHERE, headers: { authorization: `Bearer ${TOKEN}x` } },
    { remoteAddress: FROM_ELSEWHERE, headers: { authorization: TOKEN } },
    { remoteAddress: FROM_ELSEWHERE, headers: { 'x-forwarded-for': '127.0.0.1' } },
    { headers: { 'x-forwarded-for': FROM_ELSEWHERE } },
    { headers: { 'x-forwarded-for': '127.0.0.1' } },
    { headers: { 'x-real-ip': FROM_ELSEWHERE } },
    { headers: { forwarded: `for=${FROM_ELSEWHERE}` } },
    { headers: { via: '1.1 tunnel' } },
    { headers: { host: 'portal.example' } },
  ])('nobody else, a proxy at this machine neither: %j', async (asked) => {
    expect((await ask(opened, asked)).statusCode).toBe(404);
  });

  it('no role by its session', async () => {
    for (const role of ROLES) {
      const { client } = await givenPerson(opened, role);
      const asked = { remoteAddress: FROM_ELSEWHERE, headers: { cookie: client.cookie ?? '' } };
      expect([role, (await ask(opened, asked)).statusCode]).toEqual([role, 404]);
    }
  });

  it('nobody from elsewhere where no token is set', async () => {
    const without = await openTestPortal();
    try {
      for (const authorization of ['Bearer ', 'Bearer undefined', `Bearer ${TOKEN}`]) {
        const asked = { remoteAddress: FROM_ELSEWHERE, headers: { authorization } };
        expect((await ask(without, asked)).statusCode).toBe(404);
      }
    } finally {
      await without.close();
    }
  });
});

describe('what the metrics say', () => {
  let opened: TestPortal;
  beforeAll(async () => {
    // Nobody listens there.
    opened = await openTestPortal({ SMTP_URL: 'smtp://127.0.0.1:9', DATABASE_POOL: '7' });
  });
  afterAll(() => opened.close());

  const countOf = (route: string, status: string, method = 'GET'): string =>
    `portal_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`;

  it('of requests: pattern, method and class of the answer, never the address', async () => {
    const { client } = await givenPerson(opened, 'applicant');
    const own = await givenApplication(opened, await givenPerson(opened, 'applicant'));
    await client.get(`/applications/${own}`);
    await client.get('/applications/not-an-id?query=secret-words');
    await opened.portal.inject({ method: 'GET', url: '/api/v1/secret-words' });
    await opened.portal.inject({ method: 'POST', url: '/api/v1/session', payload: {} });
    const valueOf = await valuesOf(opened);
    expect(valueOf(countOf('/api/v1/applications/:applicationId', '4xx'))).toBe(2);
    expect(valueOf(countOf('/api/v1/session', '4xx', 'POST'))).toBe(1);
    const { body } = await ask(opened);
    expect(body).not.toMatch(/secret-words|not-an-id/);
    expect(body).not.toContain(own);
  });

  it('of the process and of its connections', async () => {
    const valueOf = await valuesOf(opened);
    expect(valueOf('process_resident_memory_bytes')).toBeGreaterThan(1_000_000);
    expect(valueOf('portal_database_up')).toBe(1);
    expect(valueOf('portal_database_pool_size')).toBe(7);
    expect(valueOf('portal_database_pool_in_use')).toBeGreaterThanOrEqual(0);
    expect(valueOf('portal_database_pool_waiting')).toBe(0);
  });

  it('of connections at work and of who waits for one', async () => {
    const transactions = opened.portal.get(Transactions);
    let free: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    const holders = Array.from({ length: 9 }, () => transactions.asSystem(() => held));
    // The scrape itself waits behind them, is not answered in time, and says so.
    const valueOf = await valuesOf(opened);
    free();
    await Promise.all(holders);
    expect(valueOf('portal_database_pool_in_use')).toBe(7);
    expect(valueOf('portal_database_pool_waiting')).toBeGreaterThanOrEqual(2);
    expect(valueOf('portal_database_up')).toBe(0);
    expect((await valuesOf(opened))('portal_database_up')).toBe(1);
  });

  it('of mails, jobs, scans and checkpoints', async () => {
    const mail = { subject: '접수', body: '글', sealedToken: null };
    const write = (): Promise<void> =>
      opened.portal
        .get(Transactions)
        .asSystem((tx) => putInOutbox(tx, ['kim@example.test'], mail, opened.clock.now()));
    await write();
    for (let tries = 0; tries < 8; tries += 1) {
      await dueNow(opened);
      await workOff(opened, 'mail');
    }
    await write();
    await opened.database.asOwner(
      `UPDATE pgboss.job SET start_after = now() - interval '90 seconds' WHERE name = 'mail' AND state = 'created'`,
    );
    const id = await givenApplication(opened, await givenPerson(opened, 'applicant'));
    await opened.database.asOwner(
      `UPDATE documents SET scan = 'pending', deleted_at = NULL
        WHERE id = (SELECT id FROM documents WHERE application_id = $1 LIMIT 1)`,
      [id],
    );
    expect((await valuesOf(opened))('portal_worker_seen_seconds')).toBeUndefined();
    await workOff(opened, 'audit-checkpoint');
    await opened.database.asOwner(
      `UPDATE pgboss.job SET completed_on = now() - interval '300 seconds' WHERE name = 'audit-checkpoint'`,
    );
    opened.clock.advance({ minutes: 2 });
    const valueOf = await valuesOf(opened);
    expect(valueOf('portal_mails_waiting')).toBe(1);
    expect(valueOf('portal_mails_given_up')).toBe(1);
    expect(valueOf('portal_mails_oldest_waiting_seconds')).toBe(120);
    expect(valueOf('portal_jobs_waiting{queue="mail"}')).toBe(1);
    expect(valueOf('portal_jobs_failed{queue="mail"}')).toBe(1);
    expect(valueOf('portal_jobs_oldest_due_seconds{queue="mail"}')).toBeGreaterThanOrEqual(90);
    expect(valueOf('portal_jobs_waiting{queue="scan"}')).toBe(0);
    expect(valueOf('portal_scans_waiting')).toBe(1);
    expect(valueOf('portal_checkpoint_age_seconds')).toBe(120);
    expect(valueOf('portal_worker_seen_seconds')).toBeGreaterThanOrEqual(300);
  });
});

it('does not wait for a silent database: what it knows is left out, and that it is silent is said', async () => {
  let proxy: DatabaseProxy | undefined;
  const opened = await openTestPortal(async ({ applicationUrl }) => {
    proxy = await DatabaseProxy.to(applicationUrl);
    return { APP_DATABASE_URL: proxy.url };
  });
  try {
    expect((await valuesOf(opened))('portal_mails_waiting')).toBe(0);
    proxy?.fallSilent();
    const began = Date.now();
    const answers = await Promise.all([valuesOf(opened), valuesOf(opened), valuesOf(opened)]);
    expect(Date.now() - began).toBeLessThan(5_000);
    for (const valueOf of answers) {
      expect(valueOf('portal_database_up')).toBe(0);
      expect(valueOf('portal_mails_waiting')).toBeUndefined();
      expect(valueOf('portal_checkpoint_age_seconds')).toBeUndefined();
      expect(valueOf('portal_database_pool_in_use')).toBe(1);
    }
  } finally {
    proxy?.shut();
    proxy?.reopen();
    await opened.close();
    await proxy?.close();
  }
});
