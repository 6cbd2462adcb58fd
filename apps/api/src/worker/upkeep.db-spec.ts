import { givenPerson } from '../testing/people.ts';
import { workOff } from '../testing/jobs.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';

describe('what upkeep forgets', () => {
  let opened: TestPortal;

  beforeAll(async () => {
    opened = await openTestPortal();
  });
  afterAll(() => opened.close());

  const count = async (table: string): Promise<number> =>
    (await opened.database.asOwner<{ id: string }>(`SELECT 1 AS id FROM ${table}`)).length;
  const days = (ago: number): Date => new Date(opened.clock.now().getTime() - ago * 86_400_000);

  it('sessions, links and failures a day after their end, and no other', async () => {
    const { asOwner } = opened.database;
    const { userId } = await givenPerson(opened, 'applicant');
    const sessions = await count('sessions');
    for (const [name, ago] of [
      ['old', 1.1],
      ['new', 0.9],
    ] as const) {
      await asOwner(
        `INSERT INTO account_tokens (token_sha256, user_id, purpose, expires_at) VALUES ($1, $2, 'reset-password', $3)`,
        [name, userId, days(ago)],
      );
      await asOwner(`INSERT INTO sign_in_failures (account, address, failed_at) VALUES ($1, '::1', $2)`, [
        name,
        days(ago),
      ]);
    }
    await workOff(opened, 'upkeep');
    const left = await asOwner<{ name: string }>(
      `SELECT token_sha256 AS name FROM account_tokens WHERE token_sha256 IN ('old', 'new')
       UNION ALL SELECT account FROM sign_in_failures`,
    );
    expect(left.map(({ name }) => name)).toEqual(['new', 'new']);
    expect(await count('sessions')).toBe(sessions);
    await asOwner('UPDATE sessions SET expires_at = $1', [days(1.1)]);
    await workOff(opened, 'upkeep');
    expect(await count('sessions')).toBe(0);
  });

  it('to whom mails went and what they said after ninety days, not those that still wait', async () => {
    const { asOwner } = opened.database;
    for (const [state, ago] of [
      ['sent', 91],
      ['sent', 89],
      ['waiting', null],
    ] as const) {
      await asOwner(
        `INSERT INTO outbox (reference, recipient, subject, body, state, next_attempt_at, created_at, settled_at)
         VALUES (gen_random_uuid(), 'kim@example.test', '제목', '본문', $1, $2, $2, $3)`,
        [state, days(100), ago === null ? null : days(ago)],
      );
    }
    await workOff(opened, 'upkeep');
    const rows = await asOwner<{ recipient: string; body: string; state: string }>(
      `SELECT recipient, body, state FROM outbox WHERE created_at = $1 ORDER BY id`,
      [days(100)],
    );
    expect(rows).toEqual([
      { recipient: '', body: '', state: 'sent' },
      { recipient: 'kim@example.test', body: '본문', state: 'sent' },
      { recipient: 'kim@example.test', body: '본문', state: 'waiting' },
    ]);
  });
});
