import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.ts';
import { outageOf } from '../http/outage.ts';
import { DatabaseProxy } from '../testing/database-proxy.ts';
import { openTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { OutcomeUnknown, Transactions } from './transactions.ts';

// Whoever is connected answers at once; a connection of its own takes its time on a busy machine.
const LIMITS = { connectMs: 2_000, silenceMs: 1_000 };

/** It is there, takes what it is sent, and answers nothing: a stopped process, a cut line. */
describe('a database that falls silent', () => {
  let database: TestDatabase;
  let proxy: DatabaseProxy;
  let source: DataSource;
  let transactions: Transactions;

  beforeAll(async () => {
    database = await openTestDatabase();
    proxy = await DatabaseProxy.to(database.applicationUrl);
    source = await createDataSource(proxy.url, 2, LIMITS).initialize();
    transactions = new Transactions(source);
  });
  afterAll(async () => {
    proxy.reopen();
    await source.destroy();
    await proxy.close();
    await database.close();
  });
  afterEach(() => proxy.reopen());

  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'answered',
      (error: unknown) => outageOf(error)?.code ?? error,
    );

  it('keeps nobody waiting for ever, neither at a statement nor for a connection, and serves again', async () => {
    await source.query('SELECT 1');
    proxy.fallSilent();
    const asked = Array.from({ length: 5 }, () => codeOf(source.query('SELECT 1')));
    expect(await Promise.all(asked)).toEqual(asked.map(() => 'unavailable'));
    proxy.reopen();
    expect(await codeOf(source.query('SELECT 1'))).toBe('answered');
  });

  it('ends a step that was under way, and frees its connection', async () => {
    const step = transactions.asSystem(async (tx) => {
      await tx.query('SELECT 1');
      proxy.fallSilent();
      await tx.query('SELECT 2');
    });
    await expect(step).rejects.toMatchObject({ code: 'unavailable' });
    proxy.reopen();
    expect(await codeOf(transactions.asSystem((tx) => tx.query('SELECT 3')))).toBe('answered');
  });

  it('says that it does not know what became of a COMMIT', async () => {
    const step = transactions.asSystem(async (tx) => {
      await tx.query('SELECT 1');
      proxy.fallSilent();
    });
    await expect(step).rejects.toBeInstanceOf(OutcomeUnknown);
  });
});
