import type { JsonValue } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';

/** 작성 내용 of a case whose contents go; the database lets nobody delete those of another. */
export async function eraseAnswers(tx: EntityManager, applicationId: string): Promise<void> {
  await tx.query('DELETE FROM application_fields WHERE application_id = $1', [applicationId]);
}

/** 내 정보: what was written of these cases, by case. */
export async function answersOf(
  tx: EntityManager,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, Record<string, JsonValue>>> {
  const rows: { id: string; answers: Record<string, JsonValue> }[] = await tx.query(
    `SELECT application_id AS id, jsonb_object_agg(field, value) AS answers FROM application_fields
      WHERE application_id = ANY ($1) GROUP BY application_id`,
    [applicationIds],
  );
  return new Map(rows.map(({ id, answers }) => [id, answers]));
}
