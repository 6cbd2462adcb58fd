import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { SELECTION_RUN_LIFECYCLE } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { record } from '../audit/audit.ts';
import { boundRows } from '../audit/bound-rows.ts';
import type { Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import { Mails } from '../mails/mails.ts';
import { selectionRunProposed } from '../mails/selection-run-proposed.mail.ts';
import { BOUND_RUNS, runChain } from './bound-selection.ts';
import { lockSelectionRun, requireRunAllowed } from './lock-selection-run.ts';
import { openProposalBeside } from './open-proposal.ts';
import { refuseDifferingRun } from './refuse-differing.ts';
import { refuseStale } from './run-changes.ts';
import type { SelectionRun } from './selection-run.entity.ts';
import { selectionRunView } from './selection-run.queries.ts';

/** 선정안 제안: from here on only an approver can decide, and never the one who proposed. One proposal a notice and type waits at a time, one appeal an application. */
@Injectable()
export class ProposeSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  propose(runId: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const run = await lockSelectionRun(tx, runId);
      requireRunAllowed(run, 'propose', actor);
      await refuseDifferingRun(tx, run);
      await refuseSecond(tx, run);
      await refuseStale(tx, run, selectionWords.discardFirst);
      takeStep(run, SELECTION_RUN_LIFECYCLE.propose, actor);
      run.proposedBy = actor.userId;
      run.proposedByName = actor.name;
      run.proposedAt = now;
      await tx.save(run, { reload: false });
      await record(tx, actor, {
        action: 'selection-run.proposed',
        at: now,
        chain: runChain(runId),
        details: { inputsSha256: run.inputsSha256 },
        rows: await boundRows(tx, BOUND_RUNS, [runId]),
      });
      const { officeId, name: proposedBy } = actor;
      await this.mails.tell(tx, selectionRunProposed, { officeId, runId, proposedBy }, now);
      return selectionRunView(tx, runId, actor);
    });
  }
}

/** Two proposals over the same applications would decide on them twice. The lock makes a second one at the same instant wait for the first. */
async function refuseSecond(tx: EntityManager, run: SelectionRun): Promise<void> {
  const { noticeId, type, kind } = run;
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`proposal ${noticeId} ${type}`]);
  const open = await openProposalBeside(tx, run);
  if (open === null) return;
  throw new Refusal('out-of-order', {
    found: 'proposed',
    detail: selectionWords.secondProposal(kind, open.proposedByName ?? ''),
  });
}
