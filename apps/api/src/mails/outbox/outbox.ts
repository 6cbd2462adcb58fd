import { randomUUID } from 'node:crypto';
import { ILike, type EntityManager } from 'typeorm';
import { sendJobs } from '../../jobs/send-job.ts';
import { OutboxMessage } from './outbox-message.entity.ts';

const BATCH = 1_000;

const MOST_SHOWN = 100;

/** The newest mails, to one address where it is given. */
export const newestMails = (tx: EntityManager, to: string | undefined): Promise<OutboxMessage[]> =>
  tx.find(OutboxMessage, {
    where: to === undefined ? {} : { recipient: ILike(to.replace(/[\\%_]/g, '\\$&')) },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: MOST_SHOWN,
  });

interface WrittenMail {
  subject: string;
  body: string;
  applicationId?: string;
  sealedToken: string | null;
}

/** Writes the same mail to each of the addresses, with a job for each. */
export async function putInOutbox(
  tx: EntityManager,
  addresses: readonly string[],
  { applicationId, subject, body, sealedToken }: WrittenMail,
  at: Date,
): Promise<void> {
  if (addresses.length === 0) return;
  const references = addresses.map(() => randomUUID());
  await tx.query(
    `INSERT INTO outbox (reference, application_id, recipient, subject, body, sealed_token, state, next_attempt_at,
       created_at)
     SELECT reference, $3, recipient, $4, $5, $6, 'waiting', $7, $7
       FROM unnest($1::uuid[], $2::text[]) AS mail (reference, recipient)`,
    [references, addresses, applicationId ?? null, subject, body, sealedToken, at],
  );
  await sendJobs(
    tx,
    'mail',
    references.map((reference) => ({ data: { reference }, key: reference })),
  );
}

/** Gives a mail that nobody could deliver another round, when its job was put back on the queue. */
export async function reopenMail(tx: EntityManager, reference: string): Promise<void> {
  await tx.query(
    `UPDATE outbox SET state = 'waiting', settled_at = NULL WHERE reference = $1 AND state = 'failed'`,
    [reference],
  );
}

/**
 * Gives each waiting mail that no job knows of a job: those from before there were jobs, and those of a database whose jobs were
 * not restored. One whose job was given up waits for a person.
 */
export async function adoptWaitingMails(tx: EntityManager): Promise<number> {
  const orphans: { reference: string }[] = await tx.query(
    `SELECT reference FROM outbox o WHERE state = 'waiting' AND NOT EXISTS (
       SELECT 1 FROM queued_jobs j WHERE j.name = 'mail' AND j.singleton_key = o.reference::text
          AND j.state IN ('created', 'retry', 'active', 'failed')) ORDER BY id LIMIT ${BATCH}`,
  );
  await sendJobs(
    tx,
    'mail',
    orphans.map(({ reference }) => ({ data: { reference }, key: reference })),
  );
  return orphans.length;
}
