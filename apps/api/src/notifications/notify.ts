import type { EntityManager } from 'typeorm';

/** One mail to one person. */
export interface Mail {
  to: string;
  subject: string;
  /** Plain Korean text; links are whole addresses. */
  text: string;
  applicationId?: string;
}

/** Writes a mail to the outbox in the transaction of the change it tells of; the worker sends it afterwards. */
export async function notify(tx: EntityManager, mail: Mail, at: Date): Promise<void> {
  await tx.query(
    `INSERT INTO outbox (application_id, recipient, subject, body, state, next_attempt_at, created_at)
      VALUES ($1, $2, $3, $4, 'waiting', $5, $5)`,
    [mail.applicationId ?? null, mail.to, mail.subject, mail.text, at],
  );
}

/** Writes the same mail to everyone who acts for a company. */
export const notifyCompany = (
  tx: EntityManager,
  companyId: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> => notifyAll(tx, 'SELECT * FROM portal_company_addresses($1)', companyId, mail, at);

/** Writes the same mail to everyone who acts for a supplier. */
export const notifySupplier = (
  tx: EntityManager,
  supplierId: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> => notifyAll(tx, 'SELECT * FROM portal_supplier_addresses($1)', supplierId, mail, at);

async function notifyAll(
  tx: EntityManager,
  addressesOf: string,
  id: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> {
  const people: { email: string }[] = await tx.query(addressesOf, [id]);
  for (const { email } of people) await notify(tx, { ...mail, to: email }, at);
}
