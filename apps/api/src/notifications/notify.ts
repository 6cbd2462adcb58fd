import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { sendJobs } from '../jobs/send-job.ts';

/** Stands in a text for the token of its link, which is kept sealed beside it. */
export const LINK_TOKEN = '{{token}}';

/** One mail to one person. */
export interface Mail {
  to: string;
  subject: string;
  /** Plain Korean text; links are whole addresses. */
  text: string;
  applicationId?: string;
  /** The sealed token that goes where the text says `LINK_TOKEN`. */
  sealedToken?: string;
}

/** Writes a mail to the outbox in the transaction of the change it tells of; a job sends it afterwards. */
export const notify = (tx: EntityManager, { to, ...mail }: Mail, at: Date): Promise<void> =>
  notifyAll(tx, [to], mail, at);

/** Writes the same mail to everyone who acts for a company. */
export const notifyCompany = (
  tx: EntityManager,
  companyId: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> => notifyPeople(tx, 'SELECT * FROM portal_company_addresses($1)', companyId, mail, at);

/** Writes the same mail to everyone who acts for a supplier. */
export const notifySupplier = (
  tx: EntityManager,
  supplierId: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> => notifyPeople(tx, 'SELECT * FROM portal_supplier_addresses($1)', supplierId, mail, at);

/** Writes the same mail to everyone who works at a TechnoPark. */
export const notifyTechnoPark = (
  tx: EntityManager,
  technoParkCode: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> =>
  notifyPeople(tx, 'SELECT * FROM portal_techno_park_addresses($1)', technoParkCode, mail, at);

/** Writes the same mail to everyone who approves at an office. */
export const notifyApprovers = (
  tx: EntityManager,
  officeId: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> => notifyPeople(tx, 'SELECT * FROM portal_approver_addresses($1)', officeId, mail, at);
/** Writes the same mail to every officer of the office whose notice this is. */
export const notifyOfficers = (
  tx: EntityManager,
  noticeId: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> => notifyPeople(tx, 'SELECT * FROM portal_officer_addresses($1)', noticeId, mail, at);

async function notifyPeople(
  tx: EntityManager,
  addressesOf: string,
  id: string,
  mail: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> {
  const people: { email: string }[] = await tx.query(addressesOf, [id]);
  await notifyAll(
    tx,
    people.map(({ email }) => email),
    mail,
    at,
  );
}

async function notifyAll(
  tx: EntityManager,
  addresses: readonly string[],
  { applicationId, subject, text, sealedToken }: Omit<Mail, 'to'>,
  at: Date,
): Promise<void> {
  if (addresses.length === 0) return;
  const references = addresses.map(() => randomUUID());
  await tx.query(
    `INSERT INTO outbox (reference, application_id, recipient, subject, body, sealed_token, state, next_attempt_at,
       created_at)
     SELECT reference, $3, recipient, $4, $5, $6, 'waiting', $7, $7
       FROM unnest($1::uuid[], $2::text[]) AS mail (reference, recipient)`,
    [references, addresses, applicationId ?? null, subject, text, sealedToken ?? null, at],
  );
  await sendJobs(
    tx,
    'mail',
    references.map((reference) => ({ data: { reference }, key: reference })),
  );
}
