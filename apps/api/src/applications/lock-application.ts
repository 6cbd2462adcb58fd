import { In, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { columnOf } from '../database/columns.ts';
import { NAMED } from '../database/named-statements.ts';
import { numbered, type Statement } from '../database/together.ts';
import { Refusal } from '../http/refusal.ts';
import { Application } from './application.entity.ts';

/** What an actor of each role may reach: the company, supplier or region in the query, row-level security under it. */
function scopeOf(
  actor: Actor,
): Pick<FindOptionsWhere<Application>, 'companyId' | 'supplierId' | 'technoParkCode'> {
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

/**
 * Locks the application and reads beside it, in one statement, what stands once the lock is held: each read is a call of a volatile
 * function, by name.
 */
export async function lockApplicationWith<Found extends object>(
  tx: EntityManager,
  id: string,
  actor: Actor,
  beside: Readonly<Record<keyof Found, Statement>>,
): Promise<{ application: Application; found: Found }> {
  const where = Object.entries({ id, ...scopeOf(actor) });
  const { columns } = tx.connection.getMetadata(Application);
  const locked = {
    sql: `SELECT ${columns.map(({ databaseName }) => databaseName).join(', ')} FROM applications
      WHERE ${where.map(([name], index) => `${columnOf(name)} = $${String(index + 1)}`).join(' AND ')} FOR UPDATE`,
    values: where.map(([, value]) => value),
  };
  const names = Object.keys(beside);
  const { parts, values } = numbered([locked, ...Object.values<Statement>(beside)]);
  const [of = '', ...calls] = parts;
  const reads = calls.map((call, index) => `(${call}) AS "found.${names[index] ?? ''}"`);
  const rows: Record<string, unknown>[] = await tx.query(
    `${NAMED}SELECT ${['a.*', ...reads].join(', ')} FROM (${of}) a`,
    values,
  );
  const [row] = rows;
  if (row === undefined) throw new Refusal('not-found');
  const application = tx.create(Application);
  for (const column of columns) {
    column.setEntityValue(
      application,
      tx.connection.driver.prepareHydratedValue(row[column.databaseName], column),
    );
  }
  return {
    application,
    found: Object.fromEntries(names.map((name) => [name, row[`found.${name}`]])) as Found,
  };
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
