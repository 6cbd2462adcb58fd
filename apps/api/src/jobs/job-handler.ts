import type { EntityManager } from 'typeorm';
import type { Job } from './jobs.ts';
import type { QueueName } from './queues.ts';

/** What a job wrote down of its work, in the transaction that ends it. */
export type Settlement = (tx: EntityManager) => Promise<void>;

/** How the jobs of one queue are worked off. */
export interface JobHandler {
  readonly queue: QueueName;

  /**
   * Does the work, outside any transaction; what it returns is written as the portal itself when the job ends. A throw is a
   * failure and the job is tried again later. The signal says that the time is up or the process ends.
   */
  run(job: Job, signal: AbortSignal): Promise<Settlement>;

  /** Whether the service behind it was there and refused this one job: no outage, however many such there are in a row. */
  isRefusal?(error: unknown): boolean;

  /** Written in the transaction that puts a failed job back or aside. */
  failed?(tx: EntityManager, job: Job, error: string): Promise<void>;
}

/** Nothing to write. */
export const NOTHING: Settlement = () => Promise.resolve();
