import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { QUEUES, type QueueName } from '../jobs/queues.ts';

/** What waits in one queue. */
interface QueueState {
  queue: QueueName;
  waiting: number;
  failed: number;
  /** Since when the longest waiting one could have been taken, in seconds; 0 when none waits. */
  oldestDueSeconds: number;
}

/** What the database knows of the portal's machinery. */
export interface Machinery {
  queues: QueueState[];
  mailsWaiting: number;
  mailsGivenUp: number;
  oldestMailSeconds: number;
  scansWaiting: number;
  /** null before the first checkpoint. */
  checkpointAgeSeconds: number | null;
  /** Since the last anchor; null before the first. */
  anchorAgeSeconds: number | null;
  /** What the last verification found to differ; null before the first. */
  recordFaults: number | null;
  verificationAgeSeconds: number | null;
  /** Since a worker last ended a job that is due every few seconds; null before the first. */
  workerSeenSeconds: number | null;
}

const LONGEST_MS = 2_000;

/** 대기열 지표: asks the database what waits and what has failed, in seconds or not at all. */
@Injectable()
export class GatherQueuesService {
  private gathering: Promise<Machinery> | null = null;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Null when the database does not answer in time. However often it is asked meanwhile, one connection waits for it. */
  async gather(): Promise<Machinery | null> {
    this.gathering ??= this.ask().finally(() => {
      this.gathering = null;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), LONGEST_MS);
    });
    try {
      return await Promise.race([this.gathering.catch(() => null), late]);
    } finally {
      clearTimeout(timer);
    }
  }

  private ask(): Promise<Machinery> {
    const now = this.clock.now();
    return this.transactions.asSystem(async (tx) => {
      await tx.query(`SET LOCAL statement_timeout = ${String(LONGEST_MS)}`);
      return { queues: await queuesIn(tx), ...(await othersIn(tx, now)) };
    });
  }
}

async function queuesIn(tx: EntityManager): Promise<QueueState[]> {
  const rows: { queue: string; waiting: string; failed: string; due: string | null }[] = await tx.query(
    `SELECT name AS queue, count(*) FILTER (WHERE state IN ('created', 'retry')) AS waiting,
            count(*) FILTER (WHERE state = 'failed') AS failed,
            extract(epoch FROM now() - min(start_after) FILTER (WHERE state IN ('created', 'retry'))) AS due
       FROM queued_jobs WHERE state IN ('created', 'retry', 'failed') GROUP BY name`,
  );
  return (Object.keys(QUEUES) as QueueName[]).map((queue) => {
    const found = rows.find((row) => row.queue === queue);
    return {
      queue,
      waiting: Number(found?.waiting ?? 0),
      failed: Number(found?.failed ?? 0),
      oldestDueSeconds: Math.max(0, Number(found?.due ?? 0)),
    };
  });
}

type OtherFigure =
  'waiting' | 'failed' | 'oldest' | 'scans' | 'checkpoint' | 'anchor' | 'faults' | 'verified' | 'worker';

/** The last verification of the record. */
const VERIFIED = [
  "jsonb_array_length(result -> 'faults') AS faults",
  'extract(epoch FROM $1 - ended_at) AS verified',
]
  .map((part) => part.split(' AS '))
  .map(
    ([value = '', name = '']) =>
      `(SELECT ${value} FROM ended_jobs WHERE queue = 'audit-verification' ORDER BY ended_at DESC LIMIT 1) AS ${name}`,
  )
  .join(', ');

async function othersIn(tx: EntityManager, now: Date): Promise<Omit<Machinery, 'queues'>> {
  const rows: Record<OtherFigure, string | null>[] = await tx.query(
    `SELECT (SELECT count(*) FROM written_mails WHERE state = 'waiting') AS waiting,
            (SELECT count(*) FROM written_mails WHERE state = 'failed') AS failed,
            (SELECT extract(epoch FROM $1 - min(created_at)) FROM written_mails WHERE state = 'waiting') AS oldest,
            (SELECT count(*) FROM case_documents WHERE scan = 'pending' AND deleted_at IS NULL)
              + (SELECT count(*) FROM certificate_scans WHERE scan = 'pending') AS scans,
            (SELECT extract(epoch FROM $1 - max(at)) FROM written_checkpoints) AS checkpoint,
            (SELECT extract(epoch FROM $1 - max(made_at)) FROM made_anchors) AS anchor, ${VERIFIED},
            (SELECT extract(epoch FROM now() - max(completed_on)) FROM queued_jobs
              WHERE name = 'audit-checkpoint' AND state = 'completed') AS worker`,
    [now],
  );
  const [found] = rows;
  if (found === undefined) throw new Error('the database gave no row');
  return {
    mailsWaiting: Number(found.waiting),
    mailsGivenUp: Number(found.failed),
    oldestMailSeconds: since(found.oldest) ?? 0,
    scansWaiting: Number(found.scans),
    checkpointAgeSeconds: since(found.checkpoint),
    anchorAgeSeconds: since(found.anchor),
    recordFaults: found.faults === null ? null : Number(found.faults),
    verificationAgeSeconds: since(found.verified),
    workerSeenSeconds: since(found.worker),
  };
}

const since = (seconds: string | null): number | null =>
  seconds === null ? null : Math.max(0, Number(seconds));
