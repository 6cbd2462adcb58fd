import { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { signedContext } from '../database/context-signature.ts';

/**
 * A portal whose own checks say nothing: it takes whoever asks for the person in whose session they ask, while the database is told
 * truly who it is. What the portal does as itself (`system`) it goes on doing.
 */
export function mistakePeople(): { truly: (actor: Actor | null) => void; end: () => void } {
  const ask = EntityManager.prototype.query as (
    this: EntityManager,
    sql: string,
    values?: unknown[],
  ) => Promise<unknown>;
  let true_: Actor | null = null;
  EntityManager.prototype.query = function (this: EntityManager, sql: string, values?: unknown[]) {
    const isOfPerson = sql.includes('portal_enter(') && !String(values?.[0]).startsWith('system');
    return ask.call(this, sql, true_ !== null && isOfPerson ? signedContext(this.connection, true_) : values);
  } as typeof EntityManager.prototype.query;
  return {
    truly: (actor) => {
      true_ = actor;
    },
    end: () => {
      EntityManager.prototype.query = ask as typeof EntityManager.prototype.query;
    },
  };
}
