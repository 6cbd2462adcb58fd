import type { EntityManager } from 'typeorm';

/** A lead company that pays in a case. */
export interface ConfirmedLead {
  applicationId: string;
  pledgeId: string;
  leadCompanyId: string;
}

/** The lead companies that have confirmed what they pay in any of these cases, by application. */
export async function confirmedLeadsOf(
  tx: EntityManager,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, ConfirmedLead>> {
  const rows: ConfirmedLead[] = await tx.query(
    `SELECT application_id AS "applicationId", id AS "pledgeId", lead_company_id AS "leadCompanyId"
       FROM lead_pledges WHERE application_id = ANY($1) AND status = 'confirmed'`,
    [applicationIds],
  );
  return new Map(rows.map((row) => [row.applicationId, row]));
}
