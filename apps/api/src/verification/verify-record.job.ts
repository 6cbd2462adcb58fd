import { Injectable } from '@nestjs/common';
import type { AuditVerificationView, JsonValue } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { verifyRecord } from '../audit/verify-record.ts';
import { SYSTEM } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { NOTHING, type JobHandler, type Settlement } from '../jobs/job-handler.ts';
import { beginRun, endRun, tellProgress } from '../jobs/job-runs.ts';
import type { Job } from '../jobs/jobs.ts';
import { BOUND_KINDS } from './bound-kinds.ts';
import { newestVerification, QUEUE } from './verify-record.service.ts';

/** Progress is written this often at most. */
const TOLD_EVERY_MS = 1_000;

/** 감사 기록 검증 as a job: over one moment of the record, telling how far it is. */
@Injectable()
export class VerifyRecordJob implements JobHandler {
  readonly queue = QUEUE;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(job: Job, signal: AbortSignal): Promise<Settlement> {
    const runId = job.data['runId'] ?? '';
    const begun = await this.transactions.asSystem(async (tx) => {
      const request = await beginRun(tx, runId);
      return request && { since: request['extent'] === 'new' ? await verifiedUpTo(tx) : null };
    });
    if (begun === null) return NOTHING;
    const found = await this.transactions.snapshotAs(SYSTEM, (tx) =>
      verifyRecord(tx, { kinds: BOUND_KINDS, since: begun.since, tell: this.teller(runId, signal) }),
    );
    return (tx) => endRun(tx, runId, found as unknown as JsonValue, this.clock.now());
  }

  async failed(tx: EntityManager, { isLast, data }: Job): Promise<void> {
    if (isLast) await endRun(tx, data['runId'] ?? '', null, this.clock.now());
  }

  /** Breaks the work off when its time is up. */
  private teller(runId: string, signal: AbortSignal): (share: number) => Promise<void> {
    let toldAt = Date.now();
    return async (share) => {
      signal.throwIfAborted();
      if (Date.now() - toldAt < TOLD_EVERY_MS) return;
      toldAt = Date.now();
      await this.transactions.asSystem((tx) => tellProgress(tx, runId, share));
    };
  }
}

/** The checkpoint up to which the last verification found nothing; null where there is none, or where it found something. */
async function verifiedUpTo(tx: EntityManager): Promise<AuditVerificationView['latestCheckpoint']> {
  const newest = await newestVerification(tx);
  return newest?.verification.latestCheckpoint ?? null;
}
