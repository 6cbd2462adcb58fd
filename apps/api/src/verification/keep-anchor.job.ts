import { Injectable, Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { keepStamp, makeAnchor, unstampedAnchors, type Anchor } from '../audit/anchors.ts';
import { Environment } from '../config/environment.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import type { JobHandler, Settlement } from '../jobs/job-handler.ts';
import type { Job } from '../jobs/jobs.ts';
import { checkpointKept } from '../mails/checkpoint-kept.mail.ts';
import { Mails } from '../mails/mails.ts';
import { askTimeStamp, type TimeStamp } from './time-stamp.ts';
import { BindFormerRowsService } from './bind-former-rows.service.ts';
import { newestVerification, VerifyRecordService, type VerificationExtent } from './verify-record.service.ts';

const DAY_MS = 86_400_000;
/** Of the job's limit; what is left of it is bound next time. */
const BINDING_MS = 120_000;
/** How old the last verification of each extent may grow before the portal makes one by itself. */
const DUE_MS: Readonly<Record<VerificationExtent, number>> = { whole: 7 * DAY_MS, new: DAY_MS };

/** 기준점 남기기: once a day the latest checkpoint goes outside: by mail to named people, and to a time-stamp authority where one is set. */
@Injectable()
export class KeepAnchorJob implements JobHandler {
  readonly queue = 'audit-anchor';
  private readonly logger = new Logger('KeepAnchor');

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
    private readonly mails: Mails,
    private readonly verification: VerifyRecordService,
    private readonly formerRows: BindFormerRowsService,
  ) {}

  /** An authority that does not answer stops nothing: it is asked again next time. */
  async run(_job: Job, signal: AbortSignal): Promise<Settlement> {
    const now = this.clock.now();
    const waiting = await this.transactions.asSystem(async (tx) => {
      await this.anchor(tx, now);
      return this.environment.PORTAL_TSA_URL === undefined ? [] : unstampedAnchors(tx, now);
    });
    await this.verifyWhatIsDue(now);
    const stamps: [Anchor, TimeStamp | { problem: string }][] = [];
    for (const anchor of waiting) {
      const stamp = await this.stampOf(anchor, signal);
      stamps.push([anchor, stamp]);
      if ('problem' in stamp) break;
    }
    await this.formerRows.bind(AbortSignal.any([signal, AbortSignal.timeout(BINDING_MS)]));
    return async (tx) => {
      for (const [anchor, stamp] of stamps) await keepStamp(tx, anchor, stamp);
    };
  }

  private async anchor(tx: EntityManager, now: Date): Promise<void> {
    const addresses = this.environment.anchorAddresses;
    const anchor = await makeAnchor(tx, addresses, now);
    if (anchor === null) return;
    for (const to of addresses) await this.mails.tell(tx, checkpointKept, { to, ...anchor }, now);
  }

  private async stampOf(
    { checkpointHash }: Anchor,
    signal: AbortSignal,
  ): Promise<TimeStamp | { problem: string }> {
    try {
      return await askTimeStamp(this.environment.PORTAL_TSA_URL ?? '', checkpointHash, signal);
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      this.logger.warn(`no time stamp: ${problem}`);
      return { problem };
    }
  }

  private async verifyWhatIsDue(now: Date): Promise<void> {
    for (const extent of ['whole', 'new'] as const) {
      const newest = await this.transactions.asSystem((tx) =>
        newestVerification(tx, extent === 'whole' ? 'whole' : null),
      );
      if (newest !== null && now.getTime() - newest.endedAt.getTime() < DUE_MS[extent]) continue;
      await this.verification.start(extent, null);
      return;
    }
  }
}
