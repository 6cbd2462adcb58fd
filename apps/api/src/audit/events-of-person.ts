import type { AuditEventView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { toAuditEventView, type AuditEventRow } from './list-audit-events.service.ts';

/** 내 정보: what a person did, newest first. Asked as the portal. */
export async function eventsOfPerson(
  tx: EntityManager,
  userId: string,
  limit: number,
): Promise<AuditEventView[]> {
  const rows: AuditEventRow[] = await tx.query(
    `SELECT e.id, e.at, e.action, coalesce(e.actor_name,
            (SELECT p.name FROM event_people p WHERE p.event_id = e.id)) AS actor_name, e.actor_role, e.application_id, e.details, e.hash
       FROM audit_events e
      WHERE e.actor_id = $1 ORDER BY e.at DESC, e.id DESC LIMIT $2`,
    [userId, limit],
  );
  return rows.map(toAuditEventView);
}

/** The names of a person whose account is erased go from beside the chain; the chain stays whole. */
export async function eraseNames(tx: EntityManager, userId: string): Promise<void> {
  await tx.query('DELETE FROM event_people WHERE person_id = $1', [userId]);
}
