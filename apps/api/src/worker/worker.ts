import { Inject, Injectable, Logger } from '@nestjs/common';
import { Transactions } from '../database/transactions.ts';
import type { JobHandler } from '../jobs/job-handler.ts';
import { JobLoop } from '../jobs/job-loop.ts';
import { Jobs } from '../jobs/jobs.ts';
import { PERIODIC, type QueueName } from '../jobs/queues.ts';

export const JOB_HANDLERS = Symbol('the handlers of all queues');

const MAINTENANCE_MS = 60_000;
/** What is at hand when the process ends may take so long; then it is broken off, and tried again by another. */
const GRACE_MS = 4_000;
/** After that nothing is waited for: a job that was not settled is freed when its time has run out. */
const LAST_MS = 2_000;

/** The portal's background work: each queue has its loop, and several processes may run; a job is taken once. */
@Injectable()
export class Worker {
  private readonly logger = new Logger('Worker');
  private readonly loops: ReadonlyMap<QueueName, JobLoop>;
  private timers: NodeJS.Timeout[] = [];

  constructor(
    private readonly jobs: Jobs,
    transactions: Transactions,
    @Inject(JOB_HANDLERS) handlers: readonly JobHandler[],
  ) {
    this.loops = new Map(
      handlers.map((handler) => [handler.queue, new JobLoop(jobs, transactions, handler)]),
    );
  }

  start(): void {
    if (this.timers.length > 0) return;
    for (const loop of this.loops.values()) loop.start();
    for (const [queue, everySeconds] of PERIODIC) {
      this.every(everySeconds * 1_000, () => this.jobs.sendPeriodic(queue, everySeconds));
    }
    this.every(MAINTENANCE_MS, () => this.jobs.maintain());
  }

  /** Takes no more jobs and ends within seconds, whatever those at hand wait for. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    const ended = Promise.all([...this.loops.values()].map((loop) => loop.stop()));
    if (await isOver(ended, GRACE_MS)) return;
    for (const loop of this.loops.values()) loop.breakOff();
    await isOver(ended, LAST_MS);
  }

  /** Works off what is due in a queue now, and returns how many jobs that were. */
  drain(queue: QueueName): Promise<number> {
    const loop = this.loops.get(queue);
    if (loop === undefined) throw new Error(`no handler of the queue ${queue}`);
    return loop.drain();
  }

  /** Does it now and again and again; a failure is logged, the next time comes. */
  private every(milliseconds: number, work: () => Promise<void>): void {
    const attempt = (): void =>
      void work().catch((error: unknown) => {
        this.logger.error(error instanceof Error ? error.message : String(error));
      });
    attempt();
    this.timers.push(setInterval(attempt, milliseconds));
  }
}

/** Whether the work is over in time. */
async function isOver(work: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
