import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { record } from '../audit/audit.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { lockSelectionRun, requireRunAllowed } from './lock-selection-run.ts';
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
      const now = this.clock.now();
      const run = await lockSelectionRun(tx, runId);
      requireRunAllowed(run, 'discard', actor);
      run.status = 'discarded';
      run.decidedBy = actor.userId;
      run.decidedByName = actor.name;
      run.decidedAt = now;
      await tx.save(run, { reload: false });
      await record(tx, actor, {
        action: 'selection-run.discarded',
        at: now,
        chain: `run:${runId}`,
        details: { inputsSha256: run.inputsSha256 },
      });
      return selectionRunView(tx, runId, actor);
    });
  }
}
