import type { JobView, JsonValue } from '@subsidy/contract';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import type { QueueName } from './queues.ts';
import { sendJob } from './send-job.ts';

/** What is asked of a job that a person may look at, and by whom; without a person it is the portal itself. */
export interface RunRequest {
  queue: QueueName;
  request: Record<string, JsonValue>;
  /** Of a queue one of these is at work at a time. */
  key: string;
  startedBy: string | null;
  at: Date;
}

/** 오래 걸리는 일 시작: the row that tells how it goes, and the job, in the caller's transaction. One at work already is answered instead. */
export async function startRun(
  tx: EntityManager,
  { queue, request, key, startedBy, at }: RunRequest,
): Promise<string> {
  const id = randomUUID();
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`run ${queue} ${key}`]);
  const atWork = await runAtWork(tx, queue, key);
  if (atWork !== null) return atWork;
  await tx.query(
    `INSERT INTO job_runs (id, queue, state, progress, request, started_by, asked_at) VALUES ($1, $2, 'waiting', 0, $3, $4, $5)`,
    [id, queue, JSON.stringify({ ...request, extent: key }), startedBy, at],
  );
  await sendJob(tx, queue, { runId: id }, id);
  return id;
}

/** The run of a queue that waits or is at work; of any key without one. */
export async function runAtWork(
  tx: EntityManager,
  queue: QueueName,
  key: string | null = null,
): Promise<string | null> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM job_runs WHERE queue = $1 AND state IN ('waiting', 'running')
        AND ($2::text IS NULL OR request ->> 'extent' = $2) ORDER BY asked_at LIMIT 1`,
    [queue, key],
  );
  return rows[0]?.id ?? null;
}

/** What was asked of a run that is about to be worked off; null where it is not known, or done. */
export async function beginRun(tx: EntityManager, id: string): Promise<Record<string, JsonValue> | null> {
  const [rows]: [{ request: Record<string, JsonValue> }[], number] = await tx.query(
    `UPDATE job_runs SET state = 'running', progress = 0 WHERE id = $1 AND state IN ('waiting', 'running') RETURNING request`,
    [id],
  );
  return rows[0]?.request ?? null;
}

/** How far it is, from 0 to 1. */
export async function tellProgress(tx: EntityManager, id: string, share: number): Promise<void> {
  await tx.query(`UPDATE job_runs SET progress = $2 WHERE id = $1 AND state = 'running'`, [id, share]);
}

/** Ends a run: with what came of it, or without. */
export async function endRun(tx: EntityManager, id: string, result: JsonValue, at: Date): Promise<void> {
  await tx.query(
    `UPDATE job_runs SET state = $2, progress = CASE WHEN $3::jsonb IS NULL THEN progress ELSE 1 END, result = $3, ended_at = $4 WHERE id = $1`,
    [id, result === null ? 'failed' : 'done', result === null ? null : JSON.stringify(result), at],
  );
}

/** The newest result of a queue; of this key alone where one is given. */
export async function newestResult(
  tx: EntityManager,
  queue: QueueName,
  key: string | null = null,
): Promise<{ result: JsonValue; endedAt: Date } | null> {
  const rows: { result: JsonValue; endedAt: Date }[] = await tx.query(
    `SELECT result, ended_at AS "endedAt" FROM job_runs WHERE queue = $1 AND state = 'done'
        AND ($2::text IS NULL OR request ->> 'extent' = $2) ORDER BY ended_at DESC LIMIT 1`,
    [queue, key],
  );
  return rows[0] ?? null;
}

/** A run as the API answers it; null where there is none that this person may see. */
export async function findRun(tx: EntityManager, id: string): Promise<JobView | null> {
  const rows: (Pick<JobView, 'id' | 'state' | 'progress' | 'result'> & {
    askedAt: Date;
    endedAt: Date | null;
  })[] = await tx.query(
    `SELECT id, state, progress, result, asked_at AS "askedAt", ended_at AS "endedAt" FROM job_runs WHERE id = $1`,
    [id],
  );
  const [run] = rows;
  if (run === undefined) return null;
  return { ...run, askedAt: seoulInstant(run.askedAt), endedAt: optionalInstant(run.endedAt) };
}
