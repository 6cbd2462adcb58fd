import { OTHERS_KEPT_YEARS, STAFF_KEPT_YEARS, STAFF_ROLES } from '@subsidy/rules/case';
import type { EntityManager } from 'typeorm';
import { holdUser } from '../accounts/account.queries.ts';
import { eraseAccount } from '../accounts/erase-account.ts';
import { lockApplications } from '../applications/lock-application.ts';
import { record } from '../audit/audit.ts';
import { eraseNames } from '../audit/events-of-person.ts';
import { SYSTEM } from '../database/actor.ts';
import { eraseFilings } from '../filing/erase-filings.ts';
import { forgetAddress } from '../mails/outbox/mails-to.ts';
import { endedLongAgo } from '../offices/ended-long-ago.ts';
import { eraseSupplements } from '../supplement-requests/erase-supplements.ts';
import { eraseContents } from './erase-contents.ts';

/** As many as one run of the upkeep takes, each in a transaction of its own. */
const AT_ONCE = 50;

export const yearsBefore = (now: Date, years: number): Date => {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() - years);
  return then;
};

/** Filed cases whose last step was before an instant, and which are still whole. */
export async function casesKeptSince(tx: EntityManager, before: Date): Promise<string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM cases WHERE erased_at IS NULL AND receipt_number IS NOT NULL AND status_since < $1
      ORDER BY status_since, id LIMIT ${AT_ONCE}`,
    [before],
  );
  return rows.map(({ id }) => id);
}

/** 보관 기간이 끝난 신청: to hashes; status, history and receipts stay. Whoever took a step meanwhile keeps it whole. */
export async function eraseCase(tx: EntityManager, id: string, before: Date, now: Date): Promise<void> {
  const application = (await lockApplications(tx, [id])).get(id);
  if (application === undefined || application.statusSince >= before) return;
  if (!(await casesKeptSince(tx, before)).includes(id)) return;
  await eraseContents(tx, id, now);
  await eraseSupplements(tx, id);
  const rows = await eraseFilings(tx, id);
  await record(tx, SYSTEM, {
    action: 'record.erased',
    at: now,
    applicationId: id,
    details: { filings: rows.length },
    rows,
  });
}

/** 끝난 계정: people whose last membership ended so long ago. */
export const accountsKeptSince = (tx: EntityManager, now: Date): Promise<string[]> =>
  endedLongAgo(tx, {
    staffRoles: STAFF_ROLES,
    staffBefore: yearsBefore(now, STAFF_KEPT_YEARS),
    othersBefore: yearsBefore(now, OTHERS_KEPT_YEARS),
    limit: AT_ONCE,
  });

export async function eraseEndedAccount(tx: EntityManager, userId: string, now: Date): Promise<void> {
  const user = await holdUser(tx, userId);
  if (!(await accountsKeptSince(tx, now)).includes(userId)) return;
  await eraseAccount(tx, user, now);
  await forgetAddress(tx, user.email, now);
  await eraseNames(tx, userId);
  await record(tx, SYSTEM, { action: 'account.erased', at: now, chain: `user:${userId}` });
}
