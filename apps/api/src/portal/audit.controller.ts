import { Controller } from '@nestjs/common';
import type { AuditEventView, InputOf, JobView, Page } from '@subsidy/contract';
import { AUDIT_EVENTS, JOB } from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import { ListAuditEventsService } from '../audit/list-audit-events.service.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Refusal } from '../http/refusal.ts';
import { recordWords } from '../http/refusals/record.ts';
import { Input, Route } from '../http/route.ts';
import { findRun } from '../jobs/job-runs.ts';

/** 감사 기록 조회, and how a job goes that a person asked for. */
@Controller()
export class AuditController {
  constructor(
    private readonly listAuditEvents: ListAuditEventsService,
    private readonly transactions: Transactions,
  ) {}

  @Route(AUDIT_EVENTS)
  events(
    @Input() { query }: InputOf<typeof AUDIT_EVENTS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<AuditEventView>> {
    return this.listAuditEvents.list(query, actor);
  }

  @Route(JOB)
  async job(
    @Input() { params: { jobId } }: InputOf<typeof JOB>,
    @CurrentActor() actor: Actor,
  ): Promise<JobView> {
    const run = await this.transactions.as(actor, (tx) => findRun(tx, jobId));
    if (run === null) throw new Refusal('not-found', { detail: recordWords.noRun });
    return run;
  }
}
