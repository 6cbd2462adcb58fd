import {
  APPLICATION_LIFECYCLE,
  canApply,
  caseBlockSentence,
  statusLabel,
  type ApplicationAction,
  type ApplicationStatus,
} from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { JsonValue } from '@subsidy/contract';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Refusal } from '../http/refusal.ts';
import type { Application } from './application.entity.ts';
import { ApplicationStatusChange } from './application-status-change.entity.ts';
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
    detail:
      detail ??
      `현재 상태(${statusLabel(application.status)})에서는 할 수 없는 작업입니다. 화면을 새로 고쳐 주세요.`,
  });
}

/** The only writer of an application's status: checks the table again, saves, writes the history and the audit event. */
export async function changeStatus(
  tx: EntityManager,
  application: Application,
  action: ApplicationAction,
  actor: Actor,
  at: Date,
  details: Record<string, JsonValue> = {},
): Promise<void> {
  requireAllowed(application, action, actor);
  const fromStatus = application.status;
  const transition = APPLICATION_LIFECYCLE[action];
  const toStatus = transition.to;
  takeStep(application, transition, actor);
  application.statusSince = at;
  application.updatedAt = at;
  await tx.save(application, { reload: false });
  await tx.insert(ApplicationStatusChange, {
    applicationId: application.id,
    action,
    fromStatus,
    toStatus,
    actorId: actor.userId,
    actorRole: actor.role,
    changedAt: at,
  });
  await record(tx, actor, {
    action: `application.${action}`,
    at,
    applicationId: application.id,
    details: { from: fromStatus, to: toStatus, ...details },
  });
}
