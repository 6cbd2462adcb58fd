import { Injectable } from '@nestjs/common';
import type { AuditEventView, JsonValue, Page } from '@subsidy/contract';
import { isJsonArray, isJsonObject } from '@subsidy/rules';
import { toAuditEventView, type AuditEventRow } from '../audit/list-audit-events.service.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { seesUnconfirmed } from '../applications/status-seen.ts';
import { findApplication } from '../applications/lock-application.ts';

type EventRow = AuditEventRow & { sequence: string };

/** 부적합 that waits to be confirmed, or to be set aside: not told to those outside, neither asked for nor returned. */
const AMONG_STAFF: readonly string[] = [
  'application.fail-found',
  'application.fail-returned',
  'application.fail-reconsidered',
  'application.reconsideration-returned',
];

/** What staff tell the company anyway. Of their other steps it sees that they were taken, and the change of status. */
const TOLD_TO_COMPANY =
  /^application\.(supplement-|openPlan|passToReview|rejectRequirements|setAsideFail|cost-review-)/;

/** 신청 이력: the application's own audit events, newest first. */
@Injectable()
export class ApplicationEventsQueries {
  constructor(private readonly transactions: Transactions) {}

  /** The company sees every step of its own people; of a review neither who scored nor what. */
  list(
    applicationId: string,
    { limit = 50, cursor }: { limit?: number; cursor?: string },
    actor: Actor,
  ): Promise<Page<AuditEventView>> {
    return this.transactions.as(actor, async (tx) => {
      await findApplication(tx, applicationId, actor);
      const after = readCursor(cursor, 'integer');
      const isCompany = actor.role === 'applicant';
      const rows: EventRow[] = await tx.query(
        `SELECT id, sequence, at, action, actor_name, actor_role, application_id, details, hash FROM case_events
          WHERE application_id = $1 AND ($2::bigint IS NULL OR sequence < $2)
            AND NOT ($3 AND actor_role = 'evaluator') AND NOT ($5 AND action = ANY($6::text[]))
          ORDER BY sequence DESC LIMIT $4`,
        [applicationId, after?.[0] ?? null, isCompany, limit + 1, !seesUnconfirmed(actor.role), AMONG_STAFF],
      );
      return pageOf(
        rows,
        limit,
        (row) => [Number(row.sequence)],
        (row) => {
          const event = toAuditEventView(row);
          if (actor.role === 'auditor') return event;
          return { ...event, details: isCompany ? detailsForCompany(row) : detailsForStaff(row) };
        },
      );
    });
  }
}

/** Of staff's steps the change of status, and nothing of what they found. */
function detailsForCompany({ action, actor_role: role, details }: AuditEventRow): JsonValue {
  if (role === 'applicant' || role === 'supplier' || TOLD_TO_COMPANY.test(action)) return details;
  if (!isJsonObject(details)) return {};
  return Object.fromEntries(
    Object.entries(details).filter(
      ([key, value]) => (key === 'from' || key === 'to') && typeof value === 'string',
    ),
  );
}

/** Points while they are written are the evaluator's and the auditor's alone: of a save others see what it was about. */
function detailsForStaff({ action, details }: AuditEventRow): JsonValue {
  if (action !== 'application.scores-saved' || !isJsonObject(details)) return details;
  const items = details['items'];
  if (!isJsonArray(items)) return details;
  const criteria = items.flatMap((item) => (isJsonObject(item) ? [item['criterion'] ?? null] : []));
  return { assignmentId: details['assignmentId'] ?? null, criteria };
}
