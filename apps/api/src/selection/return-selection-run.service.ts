import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Mails } from '../mails/mails.ts';
import { selectionRunReturned } from '../mails/selection-run-returned.mail.ts';
import { closeSelectionRun } from './close-selection-run.ts';
import { selectionRunView } from './selection-run.queries.ts';

/** 선정안 반려: the run stays as it was, with the reason; the officer makes a new one. */
@Injectable()
export class ReturnSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  return(runId: string, reason: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const run = await closeSelectionRun(tx, runId, 'return', actor, now, reason);
      const proposer = await addressOfPerson(tx, run.proposedBy);
      await this.mails.tell(
        tx,
        selectionRunReturned,
        { proposer, runId, returnedBy: actor.name, reason },
        now,
      );
      return selectionRunView(tx, runId, actor);
    });
  }
}
