import type { EntityManager } from 'typeorm';
import type { InfectedFile } from '../mails/infected-file.ts';
import type { Mails } from '../mails/mails.ts';
import { virusFoundToDesk } from '../mails/virus-found-to-desk.mail.ts';
import { virusFound } from '../mails/virus-found.mail.ts';
import type { PendingDocument } from './pending-scans.ts';

/**
 * 악성코드 발견: tells the company and, once the application is filed, its TechnoPark. What was filed stands; the file stays shut
 * until a supplement replaces it.
 */
export async function tellOfVirus(
  tx: EntityManager,
  mails: Mails,
  { applicationId, documentType }: PendingDocument,
  signature: string | null,
  at: Date,
): Promise<void> {
  const cases: InfectedFile['application'][] = await tx.query(
    `SELECT id, company_id AS "companyId", techno_park_code AS "technoParkCode", receipt_number AS "receiptNumber"
       FROM cases WHERE id = $1`,
    [applicationId],
  );
  const [application] = cases;
  if (application === undefined) return;
  const found = { application, documentType, signature };
  await mails.tell(tx, virusFound, found, at);
  if (application.receiptNumber !== null) await mails.tell(tx, virusFoundToDesk, found, at);
}
