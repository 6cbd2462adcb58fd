import type { OwnSignatureCopy } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { seoulInstant } from '../http/clock.ts';

type Row = Omit<OwnSignatureCopy, 'signedAt'> & { signedAt: Date };

/** More than anybody signs. */
const MOST = 1000;

/** 내 정보: what a person signed. Asked as the portal. */
export async function signaturesBy(tx: EntityManager, userId: string): Promise<OwnSignatureCopy[]> {
  const rows: Row[] = await tx.query(
    `SELECT application_id AS "applicationId", name, statement, organization_name AS "organizationName",
       signed_at AS "signedAt", content_sha256 AS "contentSha256"
       FROM form_signatures WHERE signed_by = $1 ORDER BY id DESC LIMIT ${MOST}`,
    [userId],
  );
  return rows.map((row) => ({ ...row, signedAt: seoulInstant(row.signedAt) }));
}
