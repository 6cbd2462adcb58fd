import { Controller, StreamableFile } from '@nestjs/common';
import type {
  AccessMonthView,
  AccessReviewView,
  AccessView,
  InputOf,
  OwnAccessView,
  Page,
  RightsChangeView,
} from '@subsidy/contract';
import {
  ACCESS_LOG,
  ACCESS_LOG_FILE,
  ACCESS_MONTH,
  OWN_ACCESSES,
  REVIEW_ACCESSES,
  RIGHTS_CHANGES,
} from '@subsidy/contract/routes';
import { Readable } from 'node:stream';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { accessLogFile } from './access-log-file.ts';
import { AccessLogQueries } from './access-log.queries.ts';
import { ReviewAccessesService } from './review-accesses.service.ts';

/** 접속기록 and its monthly review. */
@Controller()
export class AccessLogController {
  constructor(
    private readonly queries: AccessLogQueries,
    private readonly reviews: ReviewAccessesService,
  ) {}

  @Route(ACCESS_LOG)
  list(
    @Input() { query }: InputOf<typeof ACCESS_LOG>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<AccessView>> {
    return this.queries.list(query, actor);
  }

  @Route(ACCESS_MONTH)
  month(
    @Input() { query }: InputOf<typeof ACCESS_MONTH>,
    @CurrentActor() actor: Actor,
  ): Promise<AccessMonthView> {
    return this.reviews.month(query.month, actor);
  }

  @Route(ACCESS_LOG_FILE)
  file(
    @Input() { query: { reason: _, ...query } }: InputOf<typeof ACCESS_LOG_FILE>,
    @CurrentActor() actor: Actor,
  ): StreamableFile {
    const pages = accessLogFile(query, (page) => this.queries.list(page, actor));
    return new StreamableFile(Readable.from(pages, { objectMode: false }), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="access-log-${query.month}.csv"`,
    });
  }

  @Route(REVIEW_ACCESSES)
  review(
    @Input() { body }: InputOf<typeof REVIEW_ACCESSES>,
    @CurrentActor() actor: Actor,
  ): Promise<AccessReviewView> {
    return this.reviews.review(body, actor);
  }

  @Route(RIGHTS_CHANGES)
  rights(
    @Input() { query }: InputOf<typeof RIGHTS_CHANGES>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<RightsChangeView>> {
    return this.queries.rights(query, actor);
  }

  @Route(OWN_ACCESSES)
  own(
    @Input() { query }: InputOf<typeof OWN_ACCESSES>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<OwnAccessView>> {
    return this.queries.ofOwnCompany(query, actor);
  }
}
