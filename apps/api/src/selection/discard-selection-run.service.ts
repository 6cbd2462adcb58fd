import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { closeSelectionRun } from './close-selection-run.ts';
import { selectionRunView } from './selection-run.queries.ts';

/** 선정안 버리기: a draft that nobody will propose; it stays as a record and is no work any more. */
@Injectable()
export class DiscardSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  discard(runId: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      await closeSelectionRun(tx, runId, 'discard', actor, this.clock.now());
      return selectionRunView(tx, runId, actor);
    });
  }
}
