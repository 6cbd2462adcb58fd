import type { JsonValue } from '@subsidy/contract';
import type { SubmittedDocument } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Application } from './application.entity.ts';

/** What the rules read of an application: its answers, its documents and whether its supplier is in the Pool. */
export interface ApplicationContents {
  fields: Record<string, JsonValue>;
  documents: SubmittedDocument[];
  supplier: { inPool: boolean } | null;
}

/** Loads the answers, documents and supplier of an application as they stand now. */
export async function contentsOf(tx: EntityManager, application: Application): Promise<ApplicationContents> {
  const rows: { field: string; value: JsonValue }[] = await tx.query(
    'SELECT field, value FROM application_fields WHERE application_id = $1',
    [application.id],
  );
  const documents: SubmittedDocument[] = await tx.query(
    `SELECT document_type AS "documentType", issued_on::text AS "issuedOn", scan
       FROM documents WHERE application_id = $1 AND deleted_at IS NULL ORDER BY uploaded_at, id`,
    [application.id],
  );
  const suppliers: { inPool: boolean }[] =
    application.supplierId === null
      ? []
      : await tx.query('SELECT in_pool AS "inPool" FROM suppliers WHERE id = $1', [application.supplierId]);
  return {
    fields: Object.fromEntries(rows.map(({ field, value }) => [field, value])),
    documents,
    supplier: suppliers[0] ?? null,
  };
}
