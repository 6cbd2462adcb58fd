import { Injectable } from '@nestjs/common';
import { Environment } from '../config/environment.ts';
import { Transactions } from '../database/transactions.ts';
import { adoptPendingScans } from '../documents/pending-scans.ts';
import { NOTHING, type JobHandler, type Settlement } from '../jobs/job-handler.ts';
import { adoptWaitingMails } from '../notifications/outbox.ts';

/** 돌보기: gives work that no job knows of a job. */
@Injectable()
export class UpkeepJob implements JobHandler {
  readonly queue = 'upkeep';

  constructor(
    private readonly transactions: Transactions,
    private readonly environment: Environment,
  ) {}

  async run(): Promise<Settlement> {
    await this.transactions.asSystem(adoptWaitingMails);
    if (this.environment.CLAMAV_HOST !== undefined) await this.transactions.asSystem(adoptPendingScans);
    return NOTHING;
  }
}
