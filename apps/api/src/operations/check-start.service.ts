import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { keptKey } from '../config/kept-key.ts';
import { refuseUnsafeRole, UnsafeRole } from '../database/role-rights.ts';
import { Transactions } from '../database/transactions.ts';
import { RECEIPT_KEY } from '../filing/receipt-signer.ts';
import { Clock } from '../http/clock.ts';
import { MAIL_KEY } from '../mails/outbox/mail-seal.ts';
import { backupAge, backupProblem } from './last-backup.ts';
import { reachProblems } from './reach.ts';
import { settingsProblems } from './settings-problems.ts';
import { inOrder, type StartProblem } from './start-problems.ts';

/** What was found is looked for anew after this: an account may be made, a server come back. */
const FRESH_MS = 300_000;

/** 시작 점검: what a portal in production lacks, at its start and from then on. Elsewhere only the role of the database is looked at. */
@Injectable()
export class CheckStartService {
  private readonly logger = new Logger('Start');
  /** Read before any part makes what is missing: parts do that when the whole portal stands. */
  private readonly lacks: { mailKey: boolean; receiptKey: boolean };
  /** Whether those keys were in use: of the first look, since who comes later gets the keys that were made. */
  private madeAnew: boolean | null = null;
  private found: readonly StartProblem[] = [];
  private foundAt = 0;
  private looking: Promise<readonly StartProblem[]> | null = null;

  constructor(
    private readonly environment: Environment,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {
    const { dataDirectory } = environment;
    this.lacks = {
      mailKey: keptKey(dataDirectory, MAIL_KEY) === null,
      receiptKey: keptKey(dataDirectory, RECEIPT_KEY) === null,
    };
  }

  /** Looks at everything, within seconds. */
  check(): Promise<readonly StartProblem[]> {
    this.looking ??= this.look().finally(() => {
      this.looking = null;
    });
    return this.looking;
  }

  /** What was found last. Never waits: what is no longer fresh is looked for meanwhile. */
  known(): readonly StartProblem[] {
    const isFresh = this.clock.now().getTime() - this.foundAt < FRESH_MS;
    if (!isFresh && this.environment.isProduction) {
      this.check().catch((error: unknown) => {
        this.logger.warn(
          `what the portal lacks is not known: ${error instanceof Error ? error.message : ''}`,
        );
      });
    }
    return this.found;
  }

  private async look(): Promise<readonly StartProblem[]> {
    const [role, others] = await Promise.all([
      this.roleProblem(),
      this.environment.isProduction ? this.inProduction() : [],
    ]);
    this.found = inOrder([...role, ...others]);
    this.foundAt = this.clock.now().getTime();
    return this.found;
  }

  private async inProduction(): Promise<StartProblem[]> {
    const [unreached, backup, people] = await Promise.all([
      reachProblems(this.environment),
      backupAge(this.environment.dataDirectory, this.clock.now()).then(backupProblem),
      this.peopleProblems(),
    ]);
    return [
      ...settingsProblems(this.environment),
      ...unreached,
      ...(backup === null ? [] : [backup]),
      ...people,
    ];
  }

  private async roleProblem(): Promise<StartProblem[]> {
    try {
      await refuseUnsafeRole(this.dataSource);
      return [];
    } catch (error) {
      if (error instanceof UnsafeRole) return ['database-role-unsafe'];
      throw error;
    }
  }

  /** Keys that nothing was sealed or signed with are made at a first start, and nothing is lost. */
  private peopleProblems(): Promise<StartProblem[]> {
    return this.transactions.asSystem(async (tx) => {
      const [found]: { people: boolean; filings: boolean; admins: boolean }[] = await tx.query(
        `SELECT EXISTS (SELECT 1 FROM people) AS people, EXISTS (SELECT 1 FROM case_filings) AS filings,
                EXISTS (SELECT 1 FROM running_memberships WHERE role = 'admin') AS admins`,
      );
      const { mailKey, receiptKey } = this.lacks;
      this.madeAnew ??= (mailKey && found?.people === true) || (receiptKey && found?.filings === true);
      return [
        ...(this.madeAnew ? ['keys-made-anew' as const] : []),
        ...(found?.admins === true ? [] : ['no-administrator' as const]),
      ];
    });
  }
}
