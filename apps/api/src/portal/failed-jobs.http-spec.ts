import type { FailedJobView, Page } from '@subsidy/contract';
import { Transactions } from '../database/transactions.ts';
import { putInOutbox } from '../mails/outbox/outbox.ts';
import { dueNow, workOff } from '../testing/jobs.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('jobs that were given up', () => {
  let opened: TestPortal;
  let admin: Person;

  beforeAll(async () => {
    // Nobody listens there.
    opened = await openTestPortal({ SMTP_URL: 'smtp://127.0.0.1:9' });
    admin = await givenPerson(opened, 'admin');
    await opened.portal
      .get(Transactions)
      .asSystem((tx) =>
        putInOutbox(
          tx,
          ['kim@example.test'],
          { subject: '접수', body: '글', sealedToken: null },
          opened.clock.now(),
        ),
      );
    for (let tries = 0; tries < 8; tries += 1) {
      await dueNow(opened);
      await workOff(opened, 'mail');
    }
  });
  afterAll(() => opened.close());

  const listed = async () => (await admin.client.get<Page<FailedJobView>>('/failed-jobs')).body.items;
  const mails = () => opened.database.asOwner<{ state: string }>('SELECT state FROM outbox');

  it('are listed with what they are about and why, put back by hand, and the record says by whom', async () => {
    const [job] = await listed();
    expect(job).toMatchObject({ queue: 'mail', attempts: 8, about: 'kim@example.test: 접수' });
    expect(job?.error).toContain('ECONNREFUSED');
    expect(await mails()).toEqual([{ state: 'failed' }]);
    const requeue = () => admin.client.post(`/failed-jobs/${job?.id ?? ''}/requeue`);
    expect((await requeue()).status).toBe(204);
    expect(await listed()).toEqual([]);
    expect(await mails()).toEqual([{ state: 'waiting' }]);
    expect((await requeue()).status).toBe(404);
    const events = await opened.database.asOwner(
      `SELECT actor_id FROM audit_events WHERE action = 'job.requeued' AND details ->> 'queue' = 'mail'`,
    );
    expect(events).toEqual([{ actor_id: admin.userId }]);
    expect(await workOff(opened, 'mail')).toBe(1);
    const again = await opened.database.asOwner<{ retry_limit: number }>(
      `SELECT retry_limit FROM pgboss.job WHERE name = 'mail' AND state = 'retry'`,
    );
    expect(again[0]?.retry_limit).toBe(7);
  });

  it('pages through many, each once', async () => {
    await opened.database.asOwner(
      `INSERT INTO pgboss.job (name, state, completed_on, data, output)
        SELECT 'scan', 'failed', '2026-11-01', '{}', '{"message":"x"}' FROM generate_series(1, 5)`,
    );
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${cursor}`;
      const { body } = await admin.client.get<Page<FailedJobView>>(`/failed-jobs?limit=2${query}`);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(5);
  });
});
