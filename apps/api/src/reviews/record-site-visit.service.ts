import { Injectable } from '@nestjs/common';
import type { JsonValue, SiteVisitBody, SiteVisitView } from '@subsidy/contract';
import { factsOf, SITE_CHECK_CODES, visitProblems } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { lockApplication } from '../applications/lock-application.ts';
import type { Application } from '../applications/application.entity.ts';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { requireFiled } from '../filing/filed-case.ts';
import { Clock, seoulDay, seoulInstant } from '../http/clock.ts';
import { reviewWords } from '../http/refusals/reviews.ts';
import { refuseProblems } from '../http/refuse-problems.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { BOUND_VISITS } from './bound-reviews.ts';
import { requireUnderReview } from './require-under-review.ts';
import { SiteVisit } from './site-visit.entity.ts';
import { refuseStale } from '../http/stale.ts';

type Check = SiteVisit['checks'][number];

/** 현장확인: three pass/fail checks on site and the bonus items found true there. May be corrected while under review. */
@Injectable()
export class RecordSiteVisitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  record(applicationId: string, body: SiteVisitBody, actor: Actor): Promise<SiteVisitView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const application = await lockApplication(tx, applicationId, actor);
      requireUnderReview(application, reviewWords.siteVisitUnderReview);
      await refuseBadVisit(tx, application, body, seoulDay(now));
      const before = await tx.findOneBy(SiteVisit, { applicationId });
      const checks = checksOf(body, before);
      refuseStaleVisit(body, before, checks);
      if (before !== null && isSame(before, body, checks)) return toSiteVisitView(before);
      const visit = tx.create(SiteVisit, {
        applicationId,
        visitedOn: body.visitedOn,
        checks,
        bonusAccepted: body.bonusAccepted,
        version: (before?.version ?? 0) + 1,
        recordedBy: actor.userId ?? '',
        recordedByName: actor.name,
        recordedAt: now,
      });
      await tx.save(visit);
      await record(tx, actor, {
        action: 'application.site-visit-recorded',
        at: now,
        applicationId,
        details: { version: visit.version, from: inHistory(before), to: inHistory(visit) },
        rows: await boundRows(tx, BOUND_VISITS, [applicationId]),
      });
      return toSiteVisitView(visit);
    });
  }
}

async function refuseBadVisit(
  tx: EntityManager,
  application: Application,
  body: SiteVisitBody,
  today: string,
): Promise<void> {
  const { version } = await noticeOfVersion(tx, application.noticeVersionId);
  const { latest, contents } = await requireFiled(tx, application.id);
  const claimed = factsOf(contents.fields, contents.supplier).project.bonusItems ?? [];
  const lastFiledOn = seoulDay(latest.filedAt);
  refuseProblems(visitProblems(body, { terms: version.terms, lastFiledOn, today, claimed }));
}

/** The checks as they will stand, in their order, each with its own count of changes. */
function checksOf({ checks }: SiteVisitBody, before: SiteVisit | null): Check[] {
  return SITE_CHECK_CODES.flatMap((code) =>
    checks
      .filter((check) => check.code === code)
      .map(({ pass, note }) => {
        const stands = before?.checks.find((check) => check.code === code);
        const isNew = stands?.pass !== pass || stands.note !== note;
        return { code, pass, note, version: (stands?.version ?? 0) + (isNew ? 1 : 0) };
      }),
  );
}

/** A whole visit from an older version, or a single check. */
function refuseStaleVisit(body: SiteVisitBody, before: SiteVisit | null, checks: readonly Check[]): void {
  const ofChecks = body.checks.map(({ code, baseVersion }, index) => {
    const stands = before?.checks.find((check) => check.code === code);
    const next = checks.find((check) => check.code === code);
    return {
      field: `checks[${index}]`,
      currentVersion: stands?.version ?? 0,
      currentValue: stands === undefined ? null : { ...stands },
      baseVersion,
      changes: next?.version !== stands?.version,
    };
  });
  const whole = {
    field: 'visit',
    currentVersion: before?.version ?? 0,
    currentValue: inHistory(before),
    baseVersion: body.baseVersion,
    changes: before === null || !isSame(before, body, checks),
  };
  refuseStale([whole, ...ofChecks]);
}

const isSame = (
  { visitedOn, bonusAccepted, checks: stand }: SiteVisit,
  body: SiteVisitBody,
  checks: readonly Check[],
): boolean =>
  visitedOn === body.visitedOn &&
  [...bonusAccepted].sort().join() === [...body.bonusAccepted].sort().join() &&
  checks.every(({ code, version }) =>
    stand.some((check) => check.code === code && check.version === version),
  );

/** Everything that was recorded, for whoever reads the history back. */
const inHistory = (visit: SiteVisit | null): JsonValue =>
  visit === null
    ? null
    : {
        visitedOn: visit.visitedOn,
        checks: visit.checks.map((check) => ({ ...check })),
        bonusAccepted: visit.bonusAccepted,
      };

const toSiteVisitView = (visit: SiteVisit): SiteVisitView => ({
  visitedOn: visit.visitedOn,
  checks: visit.checks,
  bonusAccepted: visit.bonusAccepted,
  version: visit.version,
  recordedAt: seoulInstant(visit.recordedAt),
  recordedBy: visit.recordedByName,
});
