import type { OfficeView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { Office } from './office.entity.ts';

/** The office as anyone may see it. */
export async function officeOf(tx: EntityManager, id: string): Promise<OfficeView> {
  const { name } = await tx.findOneByOrFail(Office, { id });
  return { id, name };
}
