import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type {
  ApplicationCounts,
  ApplicationSummary,
  ApplicationView,
  AuditEventView,
  CompletenessView,
  FormView,
  Page,
  ResultView,
} from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { PageQuery } from '../http/keyset.ts';
import { ApplicationEventsQueries } from './application-events.queries.ts';
import { ApplicationListQueries } from './application-list.queries.ts';
import { CaseFormQueries } from './case-form.queries.ts';
import { ApplicationCountsQuery, ApplicationsQuery } from './case-file.dto.ts';
import { ApplicationResultQueries } from './application-result.queries.ts';
import { ApplicationQueries } from './application.queries.ts';
import { ReadCompletenessService } from '../filing/read-completeness.service.ts';

/** 신청 조회: everyone who may see applications, each within their own. */
@Controller('applications')
export class ApplicationReaderController {
  constructor(
    private readonly lists: ApplicationListQueries,
    private readonly applications: ApplicationQueries,
    private readonly events: ApplicationEventsQueries,
    private readonly completeness: ReadCompletenessService,
    private readonly results: ApplicationResultQueries,
    private readonly forms: CaseFormQueries,
  ) {}

  @Get()
  @AllowRoles('applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver', 'auditor')
  list(@Query() query: ApplicationsQuery, @CurrentActor() actor: Actor): Promise<Page<ApplicationSummary>> {
    return this.lists.list(query, actor);
  }

  @Get('counts')
  @AllowRoles('applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver', 'auditor')
  counts(@Query() query: ApplicationCountsQuery, @CurrentActor() actor: Actor): Promise<ApplicationCounts> {
    return this.lists.counts(query, actor);
  }

  @Get(':applicationId')
  @AllowRoles('applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver', 'auditor')
  read(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ApplicationView> {
    return this.applications.read(applicationId, actor);
  }

  @Get(':applicationId/form')
  @AllowRoles('applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver', 'auditor')
  form(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<FormView> {
    return this.forms.read(applicationId, actor);
  }

  @Get(':applicationId/completeness')
  @AllowRoles('applicant', 'supplier', 'consultant', 'evaluator', 'officer', 'approver', 'auditor')
  whatIsLeft(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<CompletenessView> {
    return this.completeness.read(applicationId, actor);
  }

  @Get(':applicationId/events')
  @AllowRoles('applicant', 'consultant', 'officer', 'approver', 'auditor')
  history(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Query() query: PageQuery,
    @CurrentActor() actor: Actor,
  ): Promise<Page<AuditEventView>> {
    return this.events.list(applicationId, query, actor);
  }

  @Get(':applicationId/result')
  @AllowRoles('applicant', 'auditor')
  result(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @CurrentActor() actor: Actor,
  ): Promise<ResultView> {
    return this.results.read(applicationId, actor);
  }
}
