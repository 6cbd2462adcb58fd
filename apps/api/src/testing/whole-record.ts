import { SYSTEM } from '../database/actor.ts';
import { VerifyRecordService } from '../verification/verify-record.service.ts';
import type { TestPortal } from './test-portal.ts';

/** After what people did: whoever changed a row that an event binds has recorded it, and bound it anew. */
export async function expectWholeRecord({ portal }: TestPortal): Promise<void> {
  const { faults } = await portal.get(VerifyRecordService, { strict: false }).verify(SYSTEM);
  expect(faults).toEqual([]);
}

/** As a run stood whose events are from before they bound any row. */
export async function unboundRun({ database }: TestPortal, runId: string): Promise<void> {
  await database.asOwner('ALTER TABLE audit_events DISABLE TRIGGER USER');
  await database.asOwner('UPDATE audit_events SET bound_rows = NULL WHERE chain = $1', [`run:${runId}`]);
  await database.asOwner('ALTER TABLE audit_events ENABLE TRIGGER USER');
}
