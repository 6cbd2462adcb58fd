import { SUPPLEMENT_REQUEST_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { seoulDay } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { supplementWords } from '../http/refusals/supplements.ts';
import { SupplementRequest } from './supplement-request.entity.ts';

/**
 * 기한 경과: a request whose last day has passed unanswered can no longer be answered, closes as lapsed and holds nothing up; one that may
 * still be answered is refused (409 `supplement-open`). The caller saves the application.
 */
export async function closeLapsedSupplement(
  tx: EntityManager,
  application: Application,
  actor: Actor,
  now: Date,
): Promise<void> {
  if (application.openSupplementRequestId === null) return;
  const open = await tx.findOneByOrFail(SupplementRequest, { id: application.openSupplementRequestId });
  if (seoulDay(now) <= open.dueOn) {
    throw new Refusal('supplement-open', {
      found: application.status,
      detail: supplementWords.stillOpen(open.dueOn),
    });
  }
  takeStep(open, SUPPLEMENT_REQUEST_LIFECYCLE.lapse, actor);
  await tx.save(open, { reload: false });
  application.openSupplementRequestId = null;
  await record(tx, actor, {
    action: 'application.supplement-lapsed',
    at: now,
    applicationId: application.id,
    details: { requestId: open.id, dueOn: open.dueOn },
  });
}
