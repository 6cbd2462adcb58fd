import type { JsonValue, Problem, VerifyReceiptView } from '@subsidy/contract';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { BOUND_FILINGS } from '../filing/bound-filings.ts';
import { seoulInstant } from '../http/clock.ts';
import { TestClient } from '../testing/client.ts';
import { givenApplication } from '../testing/given-application.ts';
import { workOff } from '../testing/jobs.ts';
import { givenPerson, type Person } from '../testing/people.ts';
import { openTestPortal, type TestPortal } from '../testing/test-portal.ts';
import { expectWholeRecord } from '../testing/whole-record.ts';
import { VerifyRecordService } from '../verification/verify-record.service.ts';
import { eraseCase } from './retention.ts';

const YEARS = 5;

describe('what is kept for a term', () => {
  let opened: TestPortal;
  let consultant: Person;

  beforeAll(async () => {
    opened = await openTestPortal();
    consultant = await givenPerson(opened, 'consultant');
  });
  afterAll(() => opened.close());

  const asOwner = <Row extends object>(sql: string, values: JsonValue[] = []): Promise<Row[]> =>
    opened.database.asOwner<Row>(sql, values);
  const daysBeforeTerm = (days: number, years = YEARS): string => {
    const at = new Date(opened.clock.now());
    at.setUTCFullYear(at.getUTCFullYear() - years);
    return new Date(at.getTime() - days * 86_400_000).toISOString();
  };
  const lastStep = (id: string, at: string): Promise<unknown> =>
    asOwner('UPDATE applications SET status_since = $2 WHERE id = $1', [id, at]);
  const statusOf = async (path: string, by = consultant): Promise<number> =>
    (await by.client.get(path)).status;
  const contentsOf = async (id: string): Promise<(string | null)[]> =>
    (
      await asOwner<{ content: string | null }>('SELECT content FROM filings WHERE application_id = $1', [id])
    ).map(({ content }) => content);

  /** A filed case whose filing the chain answers for. */
  async function filed(person: Person): Promise<string> {
    const id = await givenApplication(opened, person);
    const filings = await asOwner<{ id: string }>('SELECT id FROM filings WHERE application_id = $1', [id]);
    await opened.portal.get(Transactions).asSystem(async (tx) =>
      record(tx, SYSTEM, {
        action: 'record.bound',
        at: opened.clock.now(),
        applicationId: id,
        rows: await boundRows(
          tx,
          BOUND_FILINGS,
          filings.map((one) => one.id),
        ),
      }),
    );
    return id;
  }

  it('erases a filed case to its hash after the term: receipts verify, the record stays whole', async () => {
    const person = await givenPerson(opened, 'applicant');
    const id = await filed(person);
    const [receipt] = await asOwner<{ number: string; at: Date; hash: string; signature: string }>(
      `SELECT receipt_number AS number, filed_at AS at, content_sha256 AS hash, signature FROM filings WHERE application_id = $1`,
      [id],
    );
    if (receipt === undefined) throw new Error('no receipt');
    const [file] = await asOwner<{ id: string }>('SELECT id FROM documents WHERE application_id = $1', [id]);
    await lastStep(id, daysBeforeTerm(-1));
    await workOff(opened, 'upkeep');
    expect(await contentsOf(id)).toEqual([expect.any(String)]);
    await lastStep(id, daysBeforeTerm(1));
    await workOff(opened, 'upkeep');
    expect(await contentsOf(id)).toEqual([null]);
    expect(await asOwner('SELECT 1 FROM application_fields WHERE application_id = $1', [id])).toEqual([]);
    for (const path of [
      '',
      '/application.pdf',
      '/receipt.pdf',
      `/documents/${file?.id ?? ''}/file`,
      '/check',
    ]) {
      const { status, body } = await person.client.get<Problem>(`/applications/${id}${path}`);
      if (path !== '/check') expect([path, status, body.type]).toEqual([path, 410, 'content-erased']);
      expect(status).toBeLessThan(500);
    }
    expect(await statusOf('/applications?limit=5')).toBe(200);
    expect(await statusOf(`/applications/${id}/events`)).toBe(200);
    const verified = await new TestClient(opened).post<VerifyReceiptView>('/receipts/verification', {
      receiptNumber: receipt.number,
      submittedAt: seoulInstant(receipt.at),
      contentSha256: receipt.hash,
      signature: receipt.signature,
    });
    expect(verified.body).toMatchObject({ valid: true, recordDiffers: false });
    await expectWholeRecord(opened);
    expect(
      JSON.stringify(await asOwner('SELECT particulars FROM filings WHERE application_id = $1', [id])),
    ).not.toContain('fileName');
  });

  it('finds a filing that was emptied, or filled again, past the portal', async () => {
    const unguarded = async (sql: string, id: string): Promise<string[]> => {
      await asOwner('ALTER TABLE filings DISABLE TRIGGER USER');
      await asOwner(sql, [id]);
      await asOwner('ALTER TABLE filings ENABLE TRIGGER USER');
      const { faults } = await opened.portal.get(VerifyRecordService, { strict: false }).verify(SYSTEM);
      return faults.map(({ reason }) => reason);
    };
    const emptied = await filed(await givenPerson(opened, 'applicant'));
    const [{ content } = { content: '' }] = await asOwner<{ content: string }>(
      'SELECT content FROM filings WHERE application_id = $1',
      [emptied],
    );
    expect(await unguarded('UPDATE filings SET content = NULL WHERE application_id = $1', emptied)).toEqual([
      expect.stringContaining('지워졌습니다'),
    ]);
    const transactions = opened.portal.get(Transactions);
    const asPortal = (sql: string) => transactions.asSystem((tx) => tx.query(sql, [emptied]));
    await expect(asPortal(`UPDATE filings SET content = 'x' WHERE application_id = $1`)).rejects.toThrow(
      'never changed',
    );
    await unguarded(
      `UPDATE filings SET content = '${content.replaceAll("'", "''")}' WHERE application_id = $1`,
      emptied,
    );
    await expect(asPortal('UPDATE filings SET content = NULL WHERE application_id = $1')).rejects.toThrow(
      'never changed',
    );
    await expectWholeRecord(opened);
    await lastStep(emptied, daysBeforeTerm(1));
    await workOff(opened, 'upkeep');
    await expectWholeRecord(opened);
    expect(
      await unguarded(`UPDATE filings SET content = '{}' WHERE application_id = $1`, emptied),
    ).toHaveLength(1);
    await unguarded('UPDATE filings SET content = NULL WHERE application_id = $1', emptied);
    await expectWholeRecord(opened);
  });

  it('answers whoever opens the case meanwhile with all of it or with why it is gone', async () => {
    const person = await givenPerson(opened, 'applicant');
    const id = await givenApplication(opened, person);
    await lastStep(id, daysBeforeTerm(1));
    const [, ...seen] = await Promise.all([
      workOff(opened, 'upkeep').then(() => 0),
      ...Array.from({ length: 12 }, () => statusOf(`/applications/${id}`, person)),
    ]);
    expect(seen.filter((status) => status !== 200 && status !== 410)).toEqual([]);
    expect(await statusOf(`/applications/${id}`, person)).toBe(410);
  });

  it('keeps whole what took a step while it was to be erased', async () => {
    const id = await givenApplication(opened, await givenPerson(opened, 'applicant'));
    const before = new Date(daysBeforeTerm(0));
    await opened.portal.get(Transactions).asSystem((tx) => eraseCase(tx, id, before, opened.clock.now()));
    expect(await contentsOf(id)).toEqual([expect.any(String)]);
  });

  it('erases accounts of memberships that ended long ago: staff after three years, others after one', async () => {
    const ended = async (role: 'officer' | 'supplier', years: number, days: number): Promise<string> => {
      const { userId } = await givenPerson(opened, role);
      await asOwner(
        `UPDATE memberships SET started_at = '2015-01-01', ended_at = $2, end_reason = 'x' WHERE user_id = $1`,
        [userId, daysBeforeTerm(days, years)],
      );
      return userId;
    };
    const people = [
      await ended('officer', 3, 1),
      await ended('officer', 3, -1),
      await ended('supplier', 1, 1),
      await ended('supplier', 1, -1),
      consultant.userId,
    ];
    await workOff(opened, 'upkeep');
    const rows = await asOwner<{ id: string; gone: boolean }>(
      'SELECT id, erased_at IS NOT NULL AS gone FROM users WHERE id = ANY ($1)',
      [people],
    );
    const gone = new Map(rows.map((row) => [row.id, row.gone]));
    expect(people.map((id) => gone.get(id))).toEqual([true, false, true, false, false]);
    await expectWholeRecord(opened);
  });
});
