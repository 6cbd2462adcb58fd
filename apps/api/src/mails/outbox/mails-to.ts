import type { OwnMailCopy } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { seoulInstant } from '../../http/clock.ts';

/** 내 정보: what was written to an address, newest first. */
export async function mailsTo(tx: EntityManager, email: string, limit: number): Promise<OwnMailCopy[]> {
  const rows: { created_at: Date; subject: string; state: string }[] = await tx.query(
    `SELECT created_at, subject, state FROM outbox WHERE recipient = $1 ORDER BY id DESC LIMIT $2`,
    [email, limit],
  );
  return rows.map(({ created_at, subject, state }) => ({ at: seoulInstant(created_at), subject, state }));
}

/** Mails to the address of an erased account lose addressee and words; what waits is not sent any more. */
export async function forgetAddress(tx: EntityManager, email: string, now: Date): Promise<void> {
  await tx.query(
    `UPDATE outbox SET recipient = '', subject = '', body = '', sealed_token = NULL, last_error = NULL,
       state = CASE WHEN state IN ('waiting', 'failed') THEN 'kept' ELSE state END, settled_at = coalesce(settled_at, $2)
      WHERE recipient = $1`,
    [email, now],
  );
}
