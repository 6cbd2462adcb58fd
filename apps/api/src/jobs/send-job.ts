import PgBoss from 'pg-boss';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { QueueName } from './queues.ts';

/** What a job knows; its particulars stand in the rows that it names. */
export type JobData = Readonly<Record<string, string>>;

/** Words the statements; every call brings the connection that they run on. */
const boss = new PgBoss({
  db: { executeSql: () => Promise.reject(new Error('a job is sent within a transaction')) },
});

/** Adds a job in the transaction of what it is for. While one of this key waits, no second is added. */
export async function sendJob(
  tx: EntityManager,
  queue: QueueName,
  data: JobData,
  key: string,
): Promise<void> {
  await boss.send(queue, data, { singletonKey: key, db: inTransaction(tx) });
}

/** Adds jobs in one statement. */
export async function sendJobs(
  tx: EntityManager,
  queue: QueueName,
  jobs: readonly { data: JobData; key: string }[],
): Promise<void> {
  if (jobs.length === 0) return;
  await boss.insert(
    jobs.map(({ data, key }) => ({ name: queue, data, singletonKey: key })),
    { db: inTransaction(tx) },
  );
}

/** The connection of a transaction as pg-boss takes one. */
export function inTransaction(tx: EntityManager): PgBoss.Db {
  return {
    executeSql: (text, values) => {
      if (tx.queryRunner === undefined) throw new Error('a job is sent within a transaction');
      return runOn(tx.queryRunner, text, values);
    },
  };
}

/** Runs a statement of pg-boss, whose answer is its rows whatever kind it is. */
export async function runOn(
  runner: QueryRunner,
  text: string,
  values: unknown[],
): Promise<{ rows: never[] }> {
  const result = await runner.query(text, values, true);
  return { rows: result.records as never[] };
}
