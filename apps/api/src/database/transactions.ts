import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from './actor.ts';

/** One transaction a verb; each carries who is asking, which row-level security reads. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs the work in one transaction as this person: all of it or nothing. Reads go through here too. */
  as<Result>(actor: Actor, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (tx) => {
      await carry(tx, actor);
      return work(tx);
    });
  }

  /** Runs the work as the portal itself: only for sign-in, registration, the worker and sample data. */
  asSystem<Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return this.as(SYSTEM, work);
  }
}

/** Tells the database who is asking until the transaction ends. */
export async function carry(tx: EntityManager, actor: Actor): Promise<void> {
  await tx.query(
    `SELECT set_config('portal.role', $1, true), set_config('portal.actor', $2, true),
            set_config('portal.company', $3, true), set_config('portal.supplier', $4, true),
            set_config('portal.techno_park', $5, true)`,
    [
      actor.role,
      actor.userId ?? '',
      actor.companyId ?? '',
      actor.supplierId ?? '',
      actor.technoParkCode ?? '',
    ],
  );
}
