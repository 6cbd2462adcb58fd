import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { lockApplication } from '../applications/lock-application.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { carry } from '../database/transactions.ts';
import type { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { Refusal } from '../http/refusal.ts';
import { caseMoneyOf, type CaseMoney } from '../filing/case-money.ts';

/**
 * The case in which this person's lead company is named, locked, with its money. A lead company sees no case: the portal itself looks, once it
 * is certain that the pledge is theirs. Anybody else's does not exist.
 */
export async function pledgedCase(
  tx: EntityManager,
  notices: NoticeShelf,
  applicationId: string,
  actor: Actor,
  now: Date,
): Promise<CaseMoney & { application: Application }> {
  const own: unknown[] = await tx.query(
    `SELECT 1 FROM case_pledges WHERE application_id = $1 AND lead_company_id = $2 AND status <> 'stood-down'`,
    [applicationId, actor.leadCompanyId],
  );
  if (own.length === 0) throw new Refusal('not-found');
  return byThePortal(tx, actor, async () => {
    const application = await lockApplication(tx, applicationId, SYSTEM);
    const { version } = await notices.ofVersion(tx, application.noticeVersionId);
    return { application, ...(await caseMoneyOf(tx, application, version, now)) };
  });
}

/** Reads as the portal itself in the middle of a transaction, then goes on as whoever asks. */
export async function byThePortal<Result>(
  tx: EntityManager,
  actor: Actor,
  read: () => Promise<Result>,
): Promise<Result> {
  await carry(tx, SYSTEM);
  const result = await read();
  await carry(tx, actor);
  return result;
}
