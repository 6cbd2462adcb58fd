import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type {
  AccountView,
  FailedJobView,
  KeptMailView,
  OperationsView,
  Page,
  PortalView,
} from '@subsidy/contract';
import { AllowRoles, CurrentActor, PublicRoute, type PortalRequest } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Text } from '../http/fields.ts';
import { PageQuery } from '../http/keyset.ts';
import { FailedJobsService } from './failed-jobs.service.ts';
import { PortalQueries } from './portal.queries.ts';

export class KeptMailQuery {
  @Text({ max: 254, optional: true })
  to?: string;
}

@Controller()
export class PortalController {
  constructor(
    private readonly queries: PortalQueries,
    private readonly failedJobs: FailedJobsService,
  ) {}

  @Get('portal')
  @PublicRoute()
  portal(@Req() request: PortalRequest): Promise<PortalView> {
    return this.queries.portal(request);
  }

  /** Only at this machine, where sample data is loaded and no mail server is set; elsewhere there is no such page. */
  @Get('mails')
  @PublicRoute()
  mails(@Req() request: PortalRequest, @Query() query: KeptMailQuery): Promise<Page<KeptMailView>> {
    return this.queries.keptMails(request, query.to);
  }

  @Get('accounts')
  @AllowRoles('admin')
  accounts(@Query() query: PageQuery, @CurrentActor() actor: Actor): Promise<Page<AccountView>> {
    return this.queries.accounts(query, actor);
  }

  @Get('operations')
  @AllowRoles('admin')
  operations(@CurrentActor() actor: Actor): Promise<OperationsView> {
    return this.queries.operations(actor);
  }

  @Get('failed-jobs')
  @AllowRoles('admin')
  failed(@Query() query: PageQuery): Promise<Page<FailedJobView>> {
    return this.failedJobs.list(query);
  }

  @Post('failed-jobs/:jobId/requeue')
  @AllowRoles('admin')
  @HttpCode(204)
  requeue(@Param('jobId', ParseUUIDPipe) jobId: string, @CurrentActor() actor: Actor): Promise<void> {
    return this.failedJobs.requeue(jobId, actor);
  }
}
