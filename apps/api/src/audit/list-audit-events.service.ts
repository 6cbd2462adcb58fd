import { Injectable } from '@nestjs/common';
import type { AuditEventView, JsonValue, Page } from '@subsidy/contract';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { seoulInstant } from '../http/clock.ts';
import { decodeCursor, pageOf } from '../http/keyset.ts';
import { auditLabel, ERASED_PERSON } from './audit-labels.ts';

/** A row of `audit_events` as lists read it. */
export interface AuditEventRow {
  id: string;
  at: Date;
  action: string;
  /** Null once it was erased. */
  actor_name: string | null;
  actor_role: string;
  application_id: string | null;
  details: JsonValue;
  hash: string;
}

/** An event as screens show it. */
export function toAuditEventView(row: AuditEventRow): AuditEventView {
  return {
    id: row.id,
    at: seoulInstant(row.at),
    action: row.action,
    label: auditLabel(row.action),
    actor: row.actor_name ?? ERASED_PERSON,
    actorRole: row.actor_role,
    applicationId: row.application_id,
    details: row.details,
    hash: row.hash,
  };
}

/** 감사 기록 조회: all events, newest first. */
@Injectable()
export class ListAuditEventsService {
  constructor(private readonly transactions: Transactions) {}

  list(
    query: { limit?: number; cursor?: string; action?: string },
    actor: Actor,
  ): Promise<Page<AuditEventView>> {
    return this.transactions.as(actor, async (tx) => {
      const limit = query.limit ?? 50;
      const after = decodeCursor(query.cursor, 2);
      const action = query.action ?? null;
      const rows: AuditEventRow[] = await tx.query(
        `SELECT e.id, e.at, e.action, coalesce(e.actor_name,
            (SELECT p.name FROM event_people p WHERE p.event_id = e.id)) AS actor_name, e.actor_role, e.application_id, e.details, e.hash
           FROM audit_events e
          WHERE ($1::text IS NULL OR action = $1 OR (right($1, 1) = '.' AND starts_with(action, $1)))
            AND ($2::timestamptz IS NULL OR (at, id) < ($2, $3))
          ORDER BY at DESC, id DESC LIMIT $4`,
        [action, after?.[0] ?? null, after?.[1] ?? null, limit + 1],
      );
      return pageOf(rows, limit, (row) => [row.at.toISOString(), row.id], toAuditEventView);
    });
  }
}
