import { Injectable } from '@nestjs/common';
import type { FieldProblem, SiteVisitBody, SiteVisitView } from '@subsidy/contract';
import { factsOf, SITE_CHECK_CODES, siteCheckLabel, type NoticeTerms } from '@subsidy/rules';
import { lockApplication } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { requireFiled } from '../filing/filed-case.ts';
import { Clock, seoulDay, seoulInstant } from '../http/clock.ts';
import { badFields } from '../http/refusal.ts';
import { noticeOfVersion } from '../notices/notice.queries.ts';
import { requireUnderReview } from './require-under-review.ts';
import { SiteVisit } from './site-visit.entity.ts';

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
      const { version } = await noticeOfVersion(tx, application.noticeVersionId);
      requireUnderReview(application, '현장확인은 평가 중인 신청에만 기록할 수 있습니다.');
      const { fields, supplier } = (await requireFiled(tx, applicationId)).contents;
      const claimed = factsOf(fields, supplier).project.bonusItems ?? [];
      const problems = [
        ...dayProblems(body.visitedOn, seoulDay(now)),
        ...checkProblems(body),
        ...bonusProblems(body.bonusAccepted, version.terms, claimed),
      ];
      if (problems.length > 0) throw badFields(...problems);
      const checks = SITE_CHECK_CODES.flatMap((code) =>
        body.checks.filter((check) => check.code === code).map(({ pass, note }) => ({ code, pass, note })),
      );
      await tx.save(
        tx.create(SiteVisit, {
          applicationId,
          visitedOn: body.visitedOn,
          checks,
          bonusAccepted: body.bonusAccepted,
          recordedBy: actor.userId ?? '',
          recordedByName: actor.name,
          recordedAt: now,
        }),
      );
      await record(tx, actor, {
        action: 'application.site-visit-recorded',
        at: now,
        applicationId,
        details: {
          visitedOn: body.visitedOn,
          checks: checks.map(({ code, pass }) => ({ code, pass })),
          bonusAccepted: body.bonusAccepted,
        },
      });
      const { visitedOn, bonusAccepted } = body;
      return { visitedOn, checks, bonusAccepted, recordedAt: seoulInstant(now), recordedBy: actor.name };
    });
  }
}

function dayProblems(visitedOn: string, today: string): FieldProblem[] {
  if (visitedOn <= today) return [];
  const message = `현장확인 날짜는 오늘(${today})이거나 그 전이어야 합니다.`;
  return [{ field: 'visitedOn', code: 'in-the-future', message }];
}

function checkProblems({ checks }: SiteVisitBody): FieldProblem[] {
  const codes = checks.map(({ code }) => code);
  const repeated = codes.flatMap((code, index) =>
    codes.indexOf(code) === index
      ? []
      : [{ field: `checks[${index}].code`, code: 'repeated', message: '같은 확인 항목을 두 번 보냈습니다.' }],
  );
  const missing = SITE_CHECK_CODES.filter((code) => !codes.includes(code));
  if (missing.length === 0) return repeated;
  const message = `세 가지를 모두 확인해야 합니다. 빠진 항목: ${missing.map(siteCheckLabel).join(', ')}`;
  return [...repeated, { field: 'checks', code: 'too-few', message }];
}

function bonusProblems(
  accepted: readonly string[],
  terms: NoticeTerms,
  claimed: readonly string[],
): FieldProblem[] {
  return accepted.flatMap((code, index): FieldProblem[] => {
    const field = `bonusAccepted[${index}]`;
    if (terms.bonus.items.every((item) => item.code !== code)) {
      return [{ field, code: 'unknown-code', message: `이 공고에 없는 가점 항목입니다: ${code}` }];
    }
    if (!claimed.includes(code)) {
      return [{ field, code: 'not-claimed', message: `기업이 신청하지 않은 가점 항목입니다: ${code}` }];
    }
    return accepted.indexOf(code) === index
      ? []
      : [{ field, code: 'repeated', message: '같은 가점 항목을 두 번 보냈습니다.' }];
  });
}
