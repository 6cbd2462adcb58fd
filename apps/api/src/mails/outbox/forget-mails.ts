import type { EntityManager } from 'typeorm';

/** 보관 기간, ours: so long somebody may ask whether a mail was sent, and what it said. */
const KEPT_DAYS = 90;

/** Of a mail that was settled long ago only that there was one stays: neither to whom nor what. */
export async function forgetMails(tx: EntityManager, now: Date): Promise<void> {
  await tx.query(
    `UPDATE outbox SET recipient = '', subject = '', body = '', sealed_token = NULL, last_error = NULL
      WHERE settled_at < $1 AND state IN ('sent', 'kept') AND body <> ''`,
    [new Date(now.getTime() - KEPT_DAYS * 86_400_000)],
  );
}
