import { Injectable } from '@nestjs/common';
import type { AuditVerificationView, JsonValue, LatestVerificationView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { eventsToCheck, verifyRecord } from '../audit/verify-record.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock, seoulInstant } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { recordWords } from '../http/refusals/record.ts';
import { newestResult, runAtWork, startRun } from '../jobs/job-runs.ts';
import { BOUND_KINDS } from './bound-kinds.ts';

export const QUEUE = 'audit-verification';

/** 처음부터 끝까지, or only what grew since the last verification that found nothing. */
export type VerificationExtent = 'whole' | 'new';

/** An answer to a request verifies so many events itself; more are the work of a job. */
const AT_ONCE = 200_000;
const LATER_SECONDS = 60;
const DAY_MS = 86_400_000;

/** 감사 기록 검증: at once where the record is small, else as a job. */
@Injectable()
export class VerifyRecordService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The whole record; of a long one what the job of the last day found, and where there is none, it is started. */
  async verify(actor: Actor): Promise<AuditVerificationView> {
    const found = await this.transactions.snapshotAs(SYSTEM, async (tx) => {
      if ((await eventsToCheck(tx, null)) > AT_ONCE) return null;
      return verifyRecord(tx, { kinds: BOUND_KINDS, since: null, tell: () => Promise.resolve() });
    });
    return found ?? this.foundByJob(actor);
  }

  /** Starts a verification as a job; one that is at work already is answered. */
  start(extent: VerificationExtent, actor: Actor | null): Promise<string> {
    const at = this.clock.now();
    const request = { queue: QUEUE, request: {}, key: extent, startedBy: actor?.userId ?? null, at } as const;
    return this.transactions.as(actor ?? SYSTEM, (tx) => startRun(tx, request));
  }

  latest(actor: Actor): Promise<LatestVerificationView> {
    return this.transactions.as(actor, async (tx) => {
      const found = await newestVerification(tx);
      return {
        latest: found && { endedAt: seoulInstant(found.endedAt), verification: found.verification },
        runningJobId: await runAtWork(tx, QUEUE),
      };
    });
  }

  private async foundByJob(actor: Actor): Promise<AuditVerificationView> {
    const found = await this.transactions.as(actor, (tx) => newestVerification(tx, 'whole'));
    const isFresh = found !== null && this.clock.now().getTime() - found.endedAt.getTime() < DAY_MS;
    if (isFresh) return found.verification;
    await this.start('whole', actor);
    throw new Refusal('unavailable', {
      detail: recordWords.verifiedAsJob,
      retryAfterSeconds: LATER_SECONDS,
    });
  }
}

/** What the last job found; null before the first. */
export async function newestVerification(
  tx: EntityManager,
  extent: VerificationExtent | null = null,
): Promise<{ verification: AuditVerificationView; endedAt: Date } | null> {
  const found = await newestResult(tx, QUEUE, extent);
  return found && { verification: readVerification(found.result), endedAt: found.endedAt };
}

const readVerification = (result: JsonValue): AuditVerificationView =>
  result as unknown as AuditVerificationView;
