import { Injectable } from '@nestjs/common';
import { Environment } from '../config/environment.ts';
import { Transactions } from '../database/transactions.ts';
import { adoptPendingScans } from '../attachments/pending-scans.ts';
import { adoptPendingCertificates } from '../company-claims/scan-certificate.ts';
import { forgetEnded } from '../accounts/forget-ended.ts';
import { forgetMails } from '../mails/outbox/forget-mails.ts';
import { forgetAccesses } from '../access-log/forget-accesses.ts';
import { eraseEvidence } from '../company-claims/erase-evidence.ts';
import {
  accountsKeptSince,
  casesKeptSince,
  eraseCase,
  eraseEndedAccount,
  yearsBefore,
} from '../own-data/retention.ts';
import { Clock } from '../http/clock.ts';
import { RequestLimits } from '../http/request-limits.ts';
import { NOTHING, type JobHandler, type Settlement } from '../jobs/job-handler.ts';
import { Mails } from '../mails/mails.ts';
import { adoptWaitingMails } from '../mails/outbox/outbox.ts';
import { forgetAlerts, tellOpenings } from '../opening-alerts/tell-openings.ts';

/** 돌보기: gives work that no job knows of a job, and forgets what is long over. */
@Injectable()
export class UpkeepJob implements JobHandler {
  readonly queue = 'upkeep';

  constructor(
    private readonly transactions: Transactions,
    private readonly environment: Environment,
    private readonly limits: RequestLimits,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  async run(): Promise<Settlement> {
    await this.transactions.asSystem(adoptWaitingMails);
    if (this.environment.CLAMAV_HOST !== undefined) {
      await this.transactions.asSystem(adoptPendingScans);
      await this.transactions.asSystem(adoptPendingCertificates);
    }
    await this.limits.forget();
    const now = this.clock.now();
    await this.transactions.asSystem(async (tx) => {
      await forgetAccesses(tx, now);
      await forgetEnded(tx, now);
      await forgetMails(tx, now);
      await forgetAlerts(tx, now);
    });
    await this.keepTerms(now);
    await this.transactions.asSystem((tx) => tellOpenings(tx, this.mails, now));
    return NOTHING;
  }

  /** 보관 기간: each case and each account in a transaction of its own, so that nobody waits for many. */
  private async keepTerms(now: Date): Promise<void> {
    const before = yearsBefore(now, this.environment.PORTAL_KEEP_YEARS);
    const cases = await this.transactions.asSystem((tx) => casesKeptSince(tx, before));
    for (const id of cases) await this.transactions.asSystem((tx) => eraseCase(tx, id, before, now));
    const accounts = await this.transactions.asSystem((tx) => accountsKeptSince(tx, now));
    for (const id of accounts) await this.transactions.asSystem((tx) => eraseEndedAccount(tx, id, now));
    await this.transactions.asSystem((tx) => eraseEvidence(tx, now));
  }
}
