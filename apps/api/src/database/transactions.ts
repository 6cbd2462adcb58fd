import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { isConnectionState, sqlStateOf } from '../http/outage.ts';
import { Refusal } from '../http/refusal.ts';
import { requestWords } from '../http/refusals/requests.ts';
import { SYSTEM, type Actor } from './actor.ts';
import { signedContext } from './context-signature.ts';
import { NAMED } from './named-statements.ts';

/**
 * The answer to COMMIT was lost: what was to be written may stand or not. Nothing that the rows name may be taken away then.
 */
export class OutcomeUnknown extends Refusal {
  constructor(cause: unknown) {
    super('outcome-unknown', {
      detail: requestWords.outcomeUnknown,
      retryAfterSeconds: 5,
    });
    this.cause = cause;
  }
}

/** The connection went away while the work was going on; nothing of it stands. */
const connectionLost = (): Refusal =>
  new Refusal('unavailable', {
    detail: requestWords.connectionLost,
    retryAfterSeconds: 5,
  });

/** One transaction a verb; each carries who is asking, which row-level security reads. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs the work in one transaction as this person: all of it or nothing. Reads go through here too. */
  as<Result>(actor: Actor, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return this.inOne(async (runner) => {
      await runner.startTransaction();
      await carry(runner.manager, actor);
      return work(runner.manager);
    });
  }

  /** Runs the work as the portal itself: only for sign-in, registration, the worker and sample data. */
  asSystem<Result>(work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return this.as(SYSTEM, work);
  }

  /** Reads as this person from one moment: what others write meanwhile is not seen. */
  snapshotAs<Result>(actor: Actor, work: (tx: EntityManager) => Promise<Result>): Promise<Result> {
    return this.inOne(async (runner) => {
      await runner.startTransaction('REPEATABLE READ');
      await runner.query('SET TRANSACTION READ ONLY');
      await carry(runner.manager, actor);
      return work(runner.manager);
    });
  }

  private async inOne<Result>(work: (runner: QueryRunner) => Promise<Result>): Promise<Result> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const result = await beforeCommit(runner, work);
      try {
        await runner.commitTransaction();
      } catch (error) {
        throw isAnswer(error) ? error : new OutcomeUnknown(error);
      }
      return result;
    } finally {
      await runner.release();
    }
  }
}

async function beforeCommit<Result>(
  runner: QueryRunner,
  work: (runner: QueryRunner) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(runner);
  } catch (error) {
    if (runner.isReleased) throw connectionLost();
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

/** Whether the database itself refused the COMMIT (a deferred constraint), rather than going away while it was at it. */
const isAnswer = (error: unknown): boolean => {
  const code = sqlStateOf(error);
  return code !== null && !isConnectionState(code);
};

/** Tells the database who is asking until the transaction ends, signed: nothing else in the transaction can say otherwise. */
export async function carry(tx: EntityManager, actor: Actor): Promise<void> {
  await tx.query(`${NAMED}SELECT portal_enter($1, $2)`, [...signedContext(tx.connection, actor)]);
}
