import type { Problem } from '@subsidy/contract';
import { sha256 } from '../audit/audit.ts';
import { TestClient } from '../testing/client.ts';
import { workOff } from '../testing/jobs.ts';
import { openTestPortal, TEST_NOW, type TestPortal } from '../testing/test-portal.ts';

/** 전북형: guided, closed on the day of the tests, open from 23 February to 20 March 2026. */
const CLOSED = { noticeId: '2026-jeonbuk-basic', type: 'js1' };
const OPEN_AT = new Date('2026-03-02T09:00:00+09:00');

describe('접수 알림', () => {
  let opened: TestPortal;
  let anyone: TestClient;

  beforeEach(async () => {
    opened = await openTestPortal();
    anyone = new TestClient(opened);
  });
  afterEach(() => opened.close());

  const ask = (email: string, asked: object = CLOSED) =>
    anyone.post<Problem>('/opening-alerts', { email, ...asked });
  const mailsTo = (email: string) =>
    opened.database.asOwner<{ subject: string; body: string }>(
      'SELECT subject, body FROM outbox WHERE recipient = $1 ORDER BY created_at, subject',
      [email],
    );
  const kept = () =>
    opened.database.asOwner<{ email: string; confirmed: boolean }>(
      'SELECT email, confirmed_at IS NOT NULL AS confirmed FROM opening_alerts ORDER BY email',
    );
  /** The token of the row, as its mail carries it: the tests make one of their own. */
  async function linkFor(email: string): Promise<string> {
    const token = `test-token-of-${email.replace(/\W/g, '-')}`;
    await opened.database.asOwner('UPDATE opening_alerts SET token_sha256 = $1 WHERE email = $2', [
      sha256(token),
      email,
    ]);
    return token;
  }
  const follow = (verb: 'confirmation' | 'stop', token: string) =>
    anyone.post<Problem>(`/opening-alerts/${verb}`, { token });

  it('is confirmed by a link, told once when the program opens, and forgotten then', async () => {
    expect((await ask('kim@example.test')).status).toBe(202);
    const [asked] = await mailsTo('kim@example.test');
    expect(asked?.body).toMatch(/\/opening-alerts\/confirm\?token=[\s\S]*\/opening-alerts\/stop\?token=/);
    const token = await linkFor('kim@example.test');
    expect((await follow('confirmation', token)).status).toBe(204);
    expect((await follow('confirmation', token)).status).toBe(204);
    await workOff(opened, 'upkeep');
    expect(await mailsTo('kim@example.test')).toHaveLength(1);

    opened.clock.set(OPEN_AT);
    await workOff(opened, 'upkeep');
    await workOff(opened, 'upkeep');
    const mails = await mailsTo('kim@example.test');
    expect(mails).toHaveLength(2);
    expect(mails.map(({ body }) => body).join()).toContain('2026. 3. 20.(금)까지 접수합니다.');
    expect(await kept()).toEqual([]);
  });

  it('tells nobody who did not confirm, and forgets them after a week', async () => {
    await ask('lee@example.test');
    opened.clock.advance({ days: 8 });
    await workOff(opened, 'upkeep');
    expect(await kept()).toEqual([]);
    expect(await mailsTo('lee@example.test')).toHaveLength(1);
  });

  it('stops with one click, and a spent link neither begins nor says whose it was', async () => {
    await ask('park@example.test');
    const token = await linkFor('park@example.test');
    expect((await follow('stop', token)).status).toBe(204);
    expect(await kept()).toEqual([]);
    expect((await follow('stop', token)).status).toBe(204);
    const late = await follow('confirmation', token);
    expect([late.status, late.body.errors?.[0]?.field]).toEqual([400, 'token']);
    expect(JSON.stringify(late.body)).not.toContain('park');
  });

  it('answers the same for an address that is known, and mails it no second time', async () => {
    const first = await ask('choi@example.test');
    const again = await Promise.all([ask('choi@example.test'), ask('CHOI@example.test')]);
    expect(again.map(({ status, body }) => [status, body])).toEqual([
      [first.status, first.body],
      [first.status, first.body],
    ]);
    expect(await kept()).toHaveLength(1);
    expect(await mailsTo('choi@example.test')).toHaveLength(1);
  });

  it('mails one address three times an hour at most, however many programs are asked for at once', async () => {
    const notices = await opened.portal.inject({ method: 'GET', url: '/api/v1/guide-notices' });
    const { items } = notices.json<{ items: { id: string; terms: { types: { type: string }[] } }[] }>();
    const asked = items
      .map(({ id, terms }) => ({ noticeId: id, type: terms.types[0]?.type ?? '' }))
      .slice(0, 8);
    expect(asked.length).toBeGreaterThan(3);
    await Promise.all(asked.map((one) => ask('jung@example.test', one)));
    expect((await mailsTo('jung@example.test')).length).toBe(3);
  });

  it.each`
    field         | asked                                                 | why
    ${'noticeId'} | ${{ ...CLOSED, noticeId: 'nothing' }}                 | ${'no such notice'}
    ${'type'}     | ${{ ...CLOSED, type: 'nothing' }}                     | ${'no such type'}
    ${'noticeId'} | ${{ noticeId: 'sample-open', type: 'ai-factory' }}    | ${'it is open'}
    ${'email'}    | ${{ ...CLOSED, email: 'no address' }}                 | ${'no address'}
    ${'email'}    | ${{ ...CLOSED, email: `${'a'.repeat(10_000)}@b.kr` }} | ${'ten thousand characters'}
  `('refuses $field: $why', async ({ field, asked }: { field: string; asked: object }) => {
    opened.clock.set(TEST_NOW);
    const { status, body } = await ask('kim@example.test', asked);
    expect([status, body.errors?.map((one) => one.field)]).toEqual([400, [field]]);
    expect(await kept()).toEqual([]);
  });
});
