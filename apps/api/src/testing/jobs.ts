import { randomUUID } from 'node:crypto';
import { Transactions } from '../database/transactions.ts';
import { isPeriodic, type QueueName } from '../jobs/queues.ts';
import { sendJob } from '../jobs/send-job.ts';
import { Worker } from '../worker/worker.ts';
import type { TestPortal } from './test-portal.ts';

/** Works off what is due in a queue, without the loops of a worker, and returns how many jobs that were. */
export async function workOff(opened: TestPortal, queue: QueueName): Promise<number> {
  if (isPeriodic(queue)) {
    await opened.portal.get(Transactions).asSystem((tx) => sendJob(tx, queue, {}, randomUUID()));
  }
  return opened.portal.get(Worker, { strict: false }).drain(queue);
}

/** Makes every job that waits for a later try due at once. */
export async function dueNow(opened: TestPortal): Promise<void> {
  await opened.database.asOwner(
    `UPDATE pgboss.job SET start_after = now() - interval '1 second' WHERE state = 'retry'`,
  );
}
