import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Transactions } from '../database/transactions.ts';
import { NOTHING, type JobHandler, type Settlement } from './job-handler.ts';
import type { Job, Jobs } from './jobs.ts';
import { isPeriodic, QUEUES } from './queues.ts';

/** So many jobs in a row to which nobody answered: what they need is not there. */
const OUTAGE = 3;
const IDLE_MS = 1_000;

interface Failure {
  error: string;
  isRefusal: boolean;
}

/** Works off one queue: takes what is due, a few at a time, each within its limit. */
export class JobLoop {
  private readonly logger: Logger;
  private unanswered = 0;
  private readonly running = new Set<Promise<void>>();
  private readonly breaking = new AbortController();
  private isStopping = false;
  private looping: Promise<void> | null = null;
  private wake: () => void = () => undefined;

  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly handler: JobHandler,
  ) {
    this.logger = new Logger(`Jobs ${handler.queue}`);
  }

  start(): void {
    this.looping ??= this.loop();
  }

  /** Takes no more jobs, and waits for those at hand. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.looping;
    await Promise.all(this.running);
  }

  /** Breaks off the jobs at hand; each is tried again later. */
  breakOff(): void {
    this.breaking.abort(new Error('the process ends'));
  }

  /** Works off what is due now, one after the other, and returns how many that were. */
  async drain(): Promise<number> {
    let count = 0;
    for (;;) {
      const [job] = await this.jobs.take(this.handler.queue, 1);
      if (job === undefined) return count;
      await this.work(job);
      count += 1;
    }
  }

  private async loop(): Promise<void> {
    while (!this.isStopping) {
      const free = QUEUES[this.handler.queue].width - this.running.size;
      const taken = free > 0 ? await this.take(free) : [];
      for (const job of taken) this.begin(job);
      if (taken.length === 0) await this.pause();
    }
  }

  private async take(most: number): Promise<Job[]> {
    try {
      return await this.jobs.take(this.handler.queue, most);
    } catch (error) {
      this.logger.error(textOf(error));
      return [];
    }
  }

  private begin(job: Job): void {
    const work = this.work(job).finally(() => {
      this.running.delete(work);
      this.wake();
    });
    this.running.add(work);
  }

  /** Never throws: what cannot be settled is left, and freed when its time has run out. */
  private async work(job: Job): Promise<void> {
    const failure = await this.settled(job, await this.tried(job));
    if (failure !== null) await this.settled(job, failure);
  }

  /** Writes the outcome down with the end of the job. Returns what went wrong with that, null when all is well. */
  private async settled(job: Job, outcome: Settlement | Failure): Promise<Failure | null> {
    try {
      await this.transactions.asSystem(async (tx) => {
        if (typeof outcome === 'function') await outcome(tx);
        else if (!isPeriodic(job.queue)) return this.fail(tx, job, outcome.error);
        await this.jobs.end(tx, job);
        if (isAnswer(outcome) && this.unanswered >= OUTAGE) await this.jobs.hasten(tx, job.queue);
      });
      if (isAnswer(outcome)) this.unanswered = 0;
      else if (typeof outcome !== 'function' && !outcome.isRefusal) this.unanswered += 1;
      return null;
    } catch (error) {
      this.logger.error(`${job.id} could not be settled: ${textOf(error)}`);
      return { error: textOf(error), isRefusal: true };
    }
  }

  private async fail(tx: EntityManager, job: Job, error: string): Promise<void> {
    await this.jobs.fail(tx, job, error);
    await this.handler.failed?.(tx, job, error);
  }

  /** The work within its limit, also when it does not listen to the signal. */
  private async tried(job: Job): Promise<Settlement | Failure> {
    const limit = AbortSignal.timeout(QUEUES[job.queue].limitSeconds * 1_000);
    const signal = AbortSignal.any([limit, this.breaking.signal]);
    try {
      return await Promise.race([this.handler.run(job, signal), rejected(signal)]);
    } catch (error) {
      this.logger.warn(`${job.id}: ${textOf(error)}`);
      return { error: textOf(error), isRefusal: this.handler.isRefusal?.(error) ?? false };
    }
  }

  private pause(): Promise<void> {
    return new Promise((resume) => {
      const timer = setTimeout(resume, IDLE_MS);
      this.wake = () => {
        clearTimeout(timer);
        resume();
      };
    });
  }
}

/** Work that was done, not found done already: what it needs is there. */
const isAnswer = (outcome: Settlement | Failure): outcome is Settlement =>
  typeof outcome === 'function' && outcome !== NOTHING;

const rejected = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const stop = (): void => reject(signal.reason as Error);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

/** Short enough to keep, without what a database does not store. */
const textOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\p{Cc}|\p{Cs}/gu, ' ').slice(0, 500);
