import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Refusal } from '../http/refusal.ts';
import { Application } from './application.entity.ts';

/** What an actor of each role may reach: the company, supplier or region in the query, row-level security under it. */
function scopeOf(actor: Actor): FindOptionsWhere<Application> {
  if (actor.role === 'applicant') return { companyId: actor.companyId ?? '' };
  if (actor.role === 'supplier') return { supplierId: actor.supplierId ?? '' };
  if (actor.role === 'consultant') return { technoParkCode: actor.technoParkCode ?? '' };
  return {};
}

/** Locks the application until the transaction ends. Someone else's application does not exist for this actor. */
export async function lockApplication(tx: EntityManager, id: string, actor: Actor): Promise<Application> {
  const application = await tx.findOne(Application, {
    where: { id, ...scopeOf(actor) },
    lock: { mode: 'pessimistic_write' },
  });
  if (application === null) throw new Refusal('not-found');
  return application;
}

/** Reads the application without a lock, in the same scope. */
export async function findApplication(tx: EntityManager, id: string, actor: Actor): Promise<Application> {
  const application = await tx.findOne(Application, { where: { id, ...scopeOf(actor) } });
  if (application === null) throw new Refusal('not-found');
  return application;
}

/** Locks all of them, in the order of their ids, for who decides over many; by id. */
export async function lockApplications(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Application>> {
  const applications = await tx.find(Application, {
    where: { id: In([...ids]) },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  return new Map(applications.map((application) => [application.id, application]));
}
