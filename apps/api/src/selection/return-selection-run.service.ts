import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { closeSelectionRun } from './close-selection-run.ts';
import { selectionRunView } from './selection-run.queries.ts';
import { tellProposer } from './tell-proposer.ts';

/** 선정안 반려: the run stays as it was, with the reason; the officer makes a new one. */
@Injectable()
export class ReturnSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  return(runId: string, reason: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const run = await closeSelectionRun(tx, runId, 'return', actor, now, reason);
      const link = `${this.environment.origin}/office/selection/${runId}`;
      const text = `${actor.name} 님이 선정안을 반려했습니다.\n사유: ${reason}\n새 선정안을 만들어 다시 제안해 주세요.\n${link}`;
      await tellProposer(tx, run, '선정안 반려', text, now);
      return selectionRunView(tx, runId, actor);
    });
  }
}
