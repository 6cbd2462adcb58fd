import { Injectable } from '@nestjs/common';
import PgBoss from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { pauseSeconds, type QueueName } from './queues.ts';
import { inTransaction, runOn, sendJob, type JobData } from './send-job.ts';

/** A job that was taken off its queue. */
export interface Job {
  id: string;
  queue: QueueName;
  data: JobData;
  /** How often it was tried again before. */
  retries: number;
  /** It is not tried again after this. */
  isLast: boolean;
}

const DAY_SECONDS = 86_400;

/**
 * 작업 대기열 in PostgreSQL (pg-boss). The library's own workers are not started: they would open connections of their own and
 * end a job outside the transaction of what it did. Everything here goes through the portal's connections, statement by statement.
 */
@Injectable()
export class Jobs {
  private readonly boss = new PgBoss({
    db: { executeSql: (text, values) => this.onOwnConnection(text, values) },
    archiveCompletedAfterSeconds: 6 * 3_600,
    archiveFailedAfterSeconds: 90 * DAY_SECONDS,
    deleteAfterSeconds: DAY_SECONDS,
  });

  constructor(private readonly dataSource: DataSource) {}

  /** Adds a job of periodic work, unless this span of time has one already. */
  async sendPeriodic(queue: QueueName, everySeconds: number): Promise<void> {
    await this.boss.send(queue, {}, { singletonSeconds: everySeconds });
  }

  /** Takes up to so many jobs that are due; nobody else gets them. None while the database cannot be reached. */
  async take(queue: QueueName, most: number): Promise<Job[]> {
    const found = await this.boss.fetch<JobData>(queue, { batchSize: most, includeMetadata: true });
    return found.map(({ id, data, retryCount, retryLimit }) => ({
      id,
      queue,
      data,
      retries: retryCount,
      isLast: retryCount >= retryLimit,
    }));
  }

  /** Ends a job in the transaction of what it did. */
  async end(tx: EntityManager, { queue, id }: Job): Promise<void> {
    await this.boss.complete(queue, id, {}, { db: inTransaction(tx) });
  }

  /** Puts a job back for a later try or, after the last one, aside for a person. */
  async fail(tx: EntityManager, { queue, id, retries }: Job, error: string): Promise<void> {
    await this.boss.fail(queue, id, { message: error }, { db: inTransaction(tx) });
    await tx.query(
      `UPDATE pgboss.job SET start_after = now() + make_interval(secs => $3)
        WHERE name = $1 AND id = $2 AND state = 'retry'`,
      [queue, id, pauseSeconds(queue, retries)],
    );
  }

  /** Makes what waits for another try due at once: what it waited for is there again. */
  async hasten(tx: EntityManager, queue: QueueName): Promise<void> {
    await tx.query(`UPDATE pgboss.job SET start_after = now() WHERE name = $1 AND state = 'retry'`, [queue]);
  }

  /** Puts a job that was set aside back on its queue, with all its tries. Returns what it knows; null when there is none. */
  async requeue(tx: EntityManager, queue: QueueName, id: string): Promise<JobData | null> {
    const [rows]: [{ data: JobData; key: string | null }[], number] = await tx.query(
      `DELETE FROM pgboss.job WHERE name = $1 AND id = $2 AND state = 'failed'
        RETURNING data, singleton_key AS key`,
      [queue, id],
    );
    const found = rows[0];
    if (found === undefined) return null;
    await sendJob(tx, queue, found.data, found.key ?? id);
    return found.data;
  }

  /** Frees jobs whose process is gone, and clears away what was done long ago. */
  async maintain(): Promise<void> {
    await this.boss.maintain();
  }

  private async onOwnConnection(text: string, values: unknown[]): Promise<{ rows: never[] }> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await runOn(runner, text, values);
    } finally {
      await runner.release();
    }
  }
}
