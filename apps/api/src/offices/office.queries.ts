import type { OfficeView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { Office } from './office.entity.ts';

/** The office as anyone may see it. */
export async function officeOf(tx: EntityManager, id: string): Promise<OfficeView> {
  const { name } = await tx.findOneByOrFail(Office, { id });
  return { id, name };
}

/** 전담기관, by name: the country's first. */
export async function allOffices(tx: EntityManager): Promise<OfficeView[]> {
  const offices = await tx.find(Office, {
    order: { regionCode: { direction: 'ASC', nulls: 'FIRST' }, name: 'ASC' },
  });
  return offices.map(({ id, name }) => ({ id, name }));
}
