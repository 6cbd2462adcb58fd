import { Injectable } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { User } from '../accounts/user.entity.ts';
import { record } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { notify } from '../notifications/notify.ts';
import { lockSelectionRun, requireRunAllowed } from './lock-selection-run.ts';
import { selectionRunView } from './selection-run.queries.ts';

/** 선정안 제안: from here on only an approver can decide, and never the one who proposed. */
@Injectable()
export class ProposeSelectionRunService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  propose(runId: string, actor: Actor): Promise<SelectionRunView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const run = await lockSelectionRun(tx, runId);
      requireRunAllowed(run, 'propose', actor);
      run.status = 'proposed';
      run.proposedBy = actor.userId;
      run.proposedByName = actor.name;
      run.proposedAt = now;
      await tx.save(run, { reload: false });
      await record(tx, actor, {
        action: 'selection-run.proposed',
        at: now,
        chain: `run:${runId}`,
        details: { inputsSha256: run.inputsSha256 },
      });
      for (const { email } of await tx.findBy(User, { role: 'approver' })) {
        await notify(
          tx,
          {
            to: email,
            subject: '[제조AI 지원사업 포털] 선정안 승인 요청',
            text: [
              `${actor.name} 님이 선정안을 제안했습니다. 검토한 뒤 승인하거나 반려해 주세요.`,
              `${this.environment.origin}/office/selection/${runId}`,
            ].join('\n'),
          },
          now,
        );
      }
      return selectionRunView(tx, runId, actor);
    });
  }
}
