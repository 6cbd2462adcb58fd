import { Injectable } from '@nestjs/common';
import { Environment } from '../config/environment.ts';
import { Transactions } from '../database/transactions.ts';
import { adoptPendingScans } from '../attachments/pending-scans.ts';
import { adoptPendingCertificates } from '../company-claims/scan-certificate.ts';
import { forgetEnded } from '../accounts/forget-ended.ts';
import { forgetMails } from '../mails/outbox/forget-mails.ts';
import { forgetAccesses } from '../access-log/forget-accesses.ts';
import { Clock } from '../http/clock.ts';
import { RequestLimits } from '../http/request-limits.ts';
import { NOTHING, type JobHandler, type Settlement } from '../jobs/job-handler.ts';
import { adoptWaitingMails } from '../mails/outbox/outbox.ts';

/** 돌보기: gives work that no job knows of a job, and forgets what is long over. */
@Injectable()
export class UpkeepJob implements JobHandler {
  readonly queue = 'upkeep';

  constructor(
    private readonly transactions: Transactions,
    private readonly environment: Environment,
    private readonly limits: RequestLimits,
    private readonly clock: Clock,
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
    });
    return NOTHING;
  }
}
