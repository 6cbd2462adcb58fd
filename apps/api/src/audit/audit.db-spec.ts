import type { AuditEventView, AuditVerificationView, Page } from '@subsidy/contract';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { auditHash, FIRST_HASH, record } from './audit.ts';
import { CheckpointAuditService } from './checkpoint-audit.service.ts';

describe('the audit chain', () => {
  let opened: TestPortal;
  let auditor: Person;

  const verify = async (): Promise<AuditVerificationView> => {
    const answer = await auditor.client.get<AuditVerificationView>('/audit/verification');
    expect(answer.status).toBe(200);
    return answer.body;
  };

  /** What somebody with the owner's rights could do behind the portal's back. */
  const tamper = (sql: string): Promise<unknown> =>
    opened.database.asOwner(
      `ALTER TABLE audit_events DISABLE TRIGGER USER; ${sql}; ALTER TABLE audit_events ENABLE TRIGGER USER`,
    );

  const count = async (table: string): Promise<number> => {
    const rows = await opened.database.asOwner<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
    return rows[0]?.count ?? 0;
  };

  beforeEach(async () => {
    opened = await openTestPortal();
    auditor = await givenPerson(opened, 'auditor');
    const transactions = opened.portal.get(Transactions);
    for (const number of [1, 2, 3]) {
      await transactions.asSystem((tx) =>
        record(tx, SYSTEM, {
          action: 'test.happened',
          at: opened.clock.now(),
          chain: 'test:a',
          details: { number, 한글: '값' },
        }),
      );
    }
  });

  afterEach(() => opened.close());

  it('verifies what was written', async () => {
    const result = await verify();
    expect(result).toMatchObject({ ok: true, firstBadId: null });
    expect(result.checked).toBeGreaterThanOrEqual(3);
  });

  it.each([
    ['details', `details = '{"number":2,"한글":"겂"}'`],
    ['action', `action = 'test.happenec'`],
    ['actor', `actor_hash = reverse(actor_hash)`],
    ['instant', `at = at + interval '1 millisecond'`],
    ['hash', `hash = reverse(hash)`],
  ])('names the row whose %s was changed by one byte', async (_, change) => {
    await tamper(`UPDATE audit_events SET ${change} WHERE id = 'test:a#2'`);
    expect(await verify()).toMatchObject({ ok: false, firstBadId: 'test:a#2' });
  });

  it('finds a name that was changed, and calls an erased one no fault', async () => {
    const listed = async (): Promise<string[]> => {
      const { body } = await auditor.client.get<Page<AuditEventView>>('/audit/events?action=test.');
      return body.items.map(({ actor }) => actor);
    };
    const unguarded = (sql: string): Promise<unknown> =>
      opened.database.asOwner(
        `ALTER TABLE event_people DISABLE TRIGGER USER; ${sql}; ALTER TABLE event_people ENABLE TRIGGER USER`,
      );
    await unguarded(`UPDATE event_people SET name = '다른 이' WHERE event_id = 'test:a#2'`);
    expect(await verify()).toMatchObject({
      ok: false,
      firstBadId: 'test:a#2',
      reason: expect.stringMatching(/이름/) as string,
    });
    await unguarded(`DELETE FROM event_people WHERE event_id = 'test:a#2'`);
    expect(await verify()).toMatchObject({ ok: true, checked: await count('audit_events') });
    expect(await listed()).toEqual([SYSTEM.name, '지워진 사람', SYSTEM.name]);
    await unguarded(`INSERT INTO event_people (event_id, name, salt) VALUES ('test:a#2', '다른 이', 's')`);
    expect((await verify()).firstBadId).toBe('test:a#2');
  });

  it('verifies events from before names stood apart', async () => {
    const before = {
      ...{
        id: 'test:b#1',
        chain: 'test:b',
        sequence: 1,
        applicationId: null,
        at: '2026-11-23T03:00:00.000Z',
      },
      ...{ action: 'test.before', actorId: null, actorName: '홍길동', actorRole: 'system', details: {} },
    };
    const hash = auditHash(FIRST_HASH, before);
    await opened.database.asOwner(
      `INSERT INTO audit_events (id, chain, sequence, at, action, actor_name, actor_role, details, previous_hash, hash)
        VALUES ('test:b#1', 'test:b', 1, '${before.at}', 'test.before', '홍길동', 'system', '{}', '${FIRST_HASH}', '${hash}');
       INSERT INTO audit_chains (chain, sequence, head_hash) VALUES ('test:b', 1, '${hash}')`,
    );
    await opened.portal
      .get(Transactions)
      .asSystem((tx) =>
        record(tx, SYSTEM, { action: 'test.after', at: opened.clock.now(), chain: 'test:b' }),
      );
    expect(await verify()).toMatchObject({ ok: true });
    await tamper(`UPDATE audit_events SET actor_name = '홍길순' WHERE id = 'test:b#1'`);
    expect((await verify()).firstBadId).toBe('test:b#1');
  });

  it('names the row after one that was removed', async () => {
    await tamper(`DELETE FROM audit_events WHERE id = 'test:a#2'`);
    expect(await verify()).toMatchObject({ ok: false, firstBadId: 'test:a#3' });
  });

  it('notices that the last event was removed', async () => {
    await tamper(`DELETE FROM audit_events WHERE id = 'test:a#3'`);
    expect((await verify()).ok).toBe(false);
  });

  it('notices a whole chain that was rewritten after a checkpoint', async () => {
    expect(await opened.portal.get(CheckpointAuditService).checkpoint()).toBeGreaterThan(0);
    expect((await verify()).ok).toBe(true);
    await tamper(
      `DELETE FROM audit_events WHERE chain = 'test:a'; DELETE FROM audit_chains WHERE chain = 'test:a'`,
    );
    expect((await verify()).ok).toBe(false);
  });

  it('finds nothing wrong while people work and checkpoints are written', async () => {
    const transactions = opened.portal.get(Transactions);
    const checkpoints = opened.portal.get(CheckpointAuditService);
    let isWorking = true;
    const work = async (person: number): Promise<void> => {
      for (let step = 0; isWorking; step += 1) {
        await transactions.asSystem((tx) =>
          record(tx, SYSTEM, {
            action: 'test.worked',
            at: opened.clock.now(),
            chain: `test:${person}-${step % 3}`,
            details: step,
          }),
        );
        if (step % 5 === 0) await checkpoints.checkpoint();
      }
    };
    const working = Promise.all([1, 2, 3].map(work));
    const answers: AuditVerificationView[] = [];
    try {
      for (let time = 0; time < 15; time += 1) answers.push(await verify());
    } finally {
      isWorking = false;
      await working;
    }
    expect(answers.filter(({ ok }) => !ok)).toEqual([]);
    expect(answers.at(-1)?.checked).toBeGreaterThan(answers[0]?.checked ?? 0);
  });

  it('looks at every checkpoint, however many there are', async () => {
    const checkpoints = opened.portal.get(CheckpointAuditService);
    const transactions = opened.portal.get(Transactions);
    for (let time = 0; time < 60; time += 1) {
      await transactions.asSystem((tx) =>
        record(tx, SYSTEM, { action: 'test.more', at: opened.clock.now(), chain: 'test:a' }),
      );
      await checkpoints.checkpoint();
    }
    const seen = await verify();
    const count = async (table: string): Promise<number> => {
      const rows = await opened.database.asOwner<{ count: number }>(`SELECT count(*)::int FROM ${table}`);
      return rows[0]?.count ?? 0;
    };
    const latest = await opened.database.asOwner<{ id: string; hash: string }>(
      'SELECT id, hash FROM audit_checkpoints ORDER BY id DESC LIMIT 1',
    );
    expect(seen).toMatchObject({
      ok: true,
      checked: await count('audit_events'),
      checkedCheckpoints: await count('audit_checkpoints'),
      latestCheckpoint: latest[0],
    });
    await opened.database.asOwner(
      `ALTER TABLE audit_checkpoints DISABLE TRIGGER USER;
       UPDATE audit_checkpoints SET heads = '[]' WHERE id = (SELECT max(id) FROM audit_checkpoints);
       ALTER TABLE audit_checkpoints ENABLE TRIGGER USER`,
    );
    expect(await verify()).toMatchObject({ ok: false, latestCheckpoint: null });
  });

  it('keeps one unbroken chain when twenty write to it at once', async () => {
    const transactions = opened.portal.get(Transactions);
    await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        transactions.asSystem((tx) =>
          record(tx, SYSTEM, {
            action: 'test.race',
            at: opened.clock.now(),
            chain: 'test:race',
            details: number,
          }),
        ),
      ),
    );
    expect((await verify()).ok).toBe(true);
    const rows = await opened.database.asOwner(`SELECT id FROM audit_events WHERE chain = 'test:race'`);
    expect(rows).toHaveLength(20);
  });

  it('loses the event together with the change it tells of', async () => {
    const transactions = opened.portal.get(Transactions);
    const failing = transactions.asSystem(async (tx) => {
      await record(tx, SYSTEM, { action: 'test.lost', at: opened.clock.now(), chain: 'test:a' });
      throw new Error('the change failed');
    });
    await expect(failing).rejects.toThrow('the change failed');
    const rows = await opened.database.asOwner(`SELECT id FROM audit_events WHERE action = 'test.lost'`);
    expect(rows).toEqual([]);
    expect((await verify()).ok).toBe(true);
  });
});
