import { Controller, Req } from '@nestjs/common';
import { PORTAL, KEPT_MAILS, ACCOUNTS, OPERATIONS, FAILED_JOBS, REQUEUE_JOB } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type {
  InputOf,
  AccountView,
  FailedJobView,
  KeptMailView,
  OperationsView,
  Page,
  PortalView,
} from '@subsidy/contract';
import { CurrentActor, type PortalRequest } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { FailedJobsService } from './failed-jobs.service.ts';
import { PortalQueries } from './portal.queries.ts';

@Controller()
export class PortalController {
  constructor(
    private readonly queries: PortalQueries,
    private readonly failedJobs: FailedJobsService,
  ) {}

  @Route(PORTAL)
  portal(@Req() request: PortalRequest): Promise<PortalView> {
    return this.queries.portal(request);
  }

  /** Only at this machine, where sample data is loaded and no mail server is set; elsewhere there is no such page. */
  @Route(KEPT_MAILS)
  mails(
    @Input() { query }: InputOf<typeof KEPT_MAILS>,
    @Req() request: PortalRequest,
  ): Promise<Page<KeptMailView>> {
    return this.queries.keptMails(request, query.to);
  }

  @Route(ACCOUNTS)
  accounts(
    @Input() { query }: InputOf<typeof ACCOUNTS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<AccountView>> {
    return this.queries.accounts(query, actor);
  }

  @Route(OPERATIONS)
  operations(@CurrentActor() actor: Actor): Promise<OperationsView> {
    return this.queries.operations(actor);
  }

  @Route(FAILED_JOBS)
  failed(@Input() { query }: InputOf<typeof FAILED_JOBS>): Promise<Page<FailedJobView>> {
    return this.failedJobs.list(query);
  }

  @Route(REQUEUE_JOB)
  requeue(
    @Input() { params: { jobId } }: InputOf<typeof REQUEUE_JOB>,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    return this.failedJobs.requeue(jobId, actor);
  }
}
