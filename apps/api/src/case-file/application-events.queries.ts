import { Injectable } from '@nestjs/common';
import type { AuditEventView, JsonValue, Page } from '@subsidy/contract';
import { toAuditEventView, type AuditEventRow } from '../audit/list-audit-events.service.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { findApplication } from '../applications/lock-application.ts';

type EventRow = AuditEventRow & { sequence: string };

/** What staff tell the company anyway. Of their other steps it sees that they were taken, and the change of status. */
const TOLD_TO_COMPANY = /^application\.(supplement-|openPlan|rejectRequirements)/;

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
        `SELECT id, sequence, at, action, actor_name, actor_role, application_id, details, hash FROM audit_events
          WHERE application_id = $1 AND ($2::bigint IS NULL OR sequence < $2)
            AND NOT ($3 AND actor_role = 'evaluator')
          ORDER BY sequence DESC LIMIT $4`,
        [applicationId, after?.[0] ?? null, isCompany, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (row) => [Number(row.sequence)],
        (row) => {
          const event = toAuditEventView(row);
          return isCompany ? { ...event, details: detailsForCompany(row) } : event;
        },
      );
    });
  }
}

function detailsForCompany({ action, actor_role: role, details }: AuditEventRow): JsonValue {
  if (role === 'applicant' || role === 'supplier' || TOLD_TO_COMPANY.test(action)) return details;
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return {};
  return Object.fromEntries(Object.entries(details).filter(([key]) => key === 'from' || key === 'to'));
}
