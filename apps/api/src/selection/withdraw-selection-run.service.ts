import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { closeSelectionRun } from './close-selection-run.ts';
import { selectionRunView } from './selection-run.queries.ts';

/** 제안 철회: a proposal taken back before it is decided; it stays as a record with the reason, and another can be proposed. */
@Injectable()
export class WithdrawSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  withdraw(runId: string, reason: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      await closeSelectionRun(tx, runId, 'withdraw', actor, this.clock.now(), reason);
      return selectionRunView(tx, runId, actor);
    });
  }
}
