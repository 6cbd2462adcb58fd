import { Controller } from '@nestjs/common';
import {
  APPLICATIONS,
  APPLICATION_COUNTS,
  APPLICATION,
  APPLICATION_FORM,
  COMPLETENESS,
  APPLICATION_EVENTS,
  RESULT,
} from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type {
  InputOf,
  ApplicationCounts,
  ApplicationSummary,
  ApplicationView,
  AuditEventView,
  CompletenessView,
  FormView,
  Page,
  ResultView,
} from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ApplicationEventsQueries } from './application-events.queries.ts';
import { ApplicationListQueries } from './application-list.queries.ts';
import { CaseFormQueries } from './case-form.queries.ts';
import { ApplicationResultQueries } from './application-result.queries.ts';
import { ApplicationQueries } from './application.queries.ts';
import { ReadCompletenessService } from '../filing/read-completeness.service.ts';

/** 신청 조회: everyone who may see applications, each within their own. */
@Controller()
export class ApplicationReaderController {
  constructor(
    private readonly lists: ApplicationListQueries,
    private readonly applications: ApplicationQueries,
    private readonly events: ApplicationEventsQueries,
    private readonly completeness: ReadCompletenessService,
    private readonly results: ApplicationResultQueries,
    private readonly forms: CaseFormQueries,
  ) {}

  @Route(APPLICATIONS)
  list(
    @Input() { query }: InputOf<typeof APPLICATIONS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<ApplicationSummary>> {
    return this.lists.list(query, actor);
  }

  @Route(APPLICATION_COUNTS)
  counts(
    @Input() { query }: InputOf<typeof APPLICATION_COUNTS>,
    @CurrentActor() actor: Actor,
  ): Promise<ApplicationCounts> {
    return this.lists.counts(query, actor);
  }

  @Route(APPLICATION)
  read(
    @Input() { params: { applicationId } }: InputOf<typeof APPLICATION>,
    @CurrentActor() actor: Actor,
  ): Promise<ApplicationView> {
    return this.applications.read(applicationId, actor);
  }

  @Route(APPLICATION_FORM)
  form(
    @Input() { params: { applicationId } }: InputOf<typeof APPLICATION_FORM>,
    @CurrentActor() actor: Actor,
  ): Promise<FormView> {
    return this.forms.read(applicationId, actor);
  }

  @Route(COMPLETENESS)
  whatIsLeft(
    @Input() { params: { applicationId } }: InputOf<typeof COMPLETENESS>,
    @CurrentActor() actor: Actor,
  ): Promise<CompletenessView> {
    return this.completeness.read(applicationId, actor);
  }

  @Route(APPLICATION_EVENTS)
  history(
    @Input() { params: { applicationId }, query }: InputOf<typeof APPLICATION_EVENTS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<AuditEventView>> {
    return this.events.list(applicationId, query, actor);
  }

  @Route(RESULT)
  result(
    @Input() { params: { applicationId } }: InputOf<typeof RESULT>,
    @CurrentActor() actor: Actor,
  ): Promise<ResultView> {
    return this.results.read(applicationId, actor);
  }
}
