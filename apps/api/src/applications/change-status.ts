import {
  APPLICATION_LIFECYCLE,
  canApply,
  caseBlockSentence,
  type ApplicationAction,
  type ApplicationStatus,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { JsonValue } from '@subsidy/contract';
import { eventOf } from '../audit/audit.ts';
import type { BoundRow } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { insertInto, writeTogether, type Statement } from '../database/together.ts';
import { Refusal } from '../http/refusal.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import type { Application } from './application.entity.ts';
import { statusSeen } from './status-seen.ts';

/** Refuses what the lifecycle does not allow now: 403 for the wrong role, 409 with the status found for the wrong order. */
export function requireAllowed(application: Application, action: ApplicationAction, actor: Actor): void {
  const transition = APPLICATION_LIFECYCLE[action];
  if (actor.role === 'system' || !(transition.by as readonly string[]).includes(actor.role)) {
    throw new Refusal('forbidden');
  }
  if (!canApply(application.status, action, actor.role)) throw outOfOrder(application);
}

/** Refuses staff what would change a case in which a fail waits for a second person. */
export function refuseUnconfirmedFail(application: Application): void {
  if (application.unconfirmedFailId === null || application.status !== 'submitted') return;
  throw outOfOrder(application, caseBlockSentence('fail-waits'), statusSeen(application, 'consultant'));
}

/** 409 that names the status found. */
export function outOfOrder(
  application: Application,
  detail?: string,
  found: ApplicationStatus = application.status,
): Refusal {
  return new Refusal('out-of-order', {
    found,
    detail: detail ?? applicationWords.notInStatus(application.status, application.planSubmittedAt !== null),
  });
}

/** A step of an application, with what stands in its history and its audit event. */
export interface StatusChange {
  action: ApplicationAction;
  actor: Actor;
  at: Date;
  details?: Record<string, JsonValue>;
  /** What is stored by now and stands behind the step. */
  rows?: readonly BoundRow[];
}

/**
 * The only writer of an application's status: checks the table again, saves, writes the history and the audit event. The row of the
 * history is what takes the step: the application's role of the database may set no status itself.
 */
export async function changeStatus(
  tx: EntityManager,
  application: Application,
  action: ApplicationAction,
  actor: Actor,
  at: Date,
  details: Record<string, JsonValue> = {},
  rows: readonly BoundRow[] = [],
): Promise<void> {
  await writeTogether(tx, statusChange(application, { action, actor, at, details, rows }));
}

/** The same as writes, for whoever has more to write together with it. */
export function statusChange(
  application: Application,
  { action, actor, at, details = {}, rows = [] }: StatusChange,
): Statement[] {
  requireAllowed(application, action, actor);
  const from = application.status;
  const transition = APPLICATION_LIFECYCLE[action];
  takeStep(application, transition, actor);
  application.statusSince = at;
  application.updatedAt = at;
  return [
    savedState(application),
    insertInto('application_status_changes', {
      application_id: application.id,
      action,
      from_status: from,
      to_status: transition.to,
      actor_id: actor.userId,
      actor_role: actor.role,
      changed_at: at,
    }),
    eventOf(actor, {
      action: `application.${action}`,
      at,
      applicationId: application.id,
      details: { from, to: transition.to, ...details },
      rows,
    }),
  ];
}

/** What steps change in the row of an application beside its status. */
export const savedState = (application: Application): Statement => ({
  sql: `UPDATE applications SET updated_at = $2, receipt_number = $3, submitted_at = $4, plan_submitted_at = $5,
      open_supplement_request_id = $6, unconfirmed_fail_id = $7, reopened_at = $8 WHERE id = $1`,
  values: [
    ...[application.id, application.updatedAt],
    ...[application.receiptNumber, application.submittedAt, application.planSubmittedAt],
    ...[application.openSupplementRequestId, application.unconfirmedFailId, application.reopenedAt],
  ],
});
