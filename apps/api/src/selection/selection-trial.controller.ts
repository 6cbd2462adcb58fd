import { Controller } from '@nestjs/common';
import type { BudgetLedgerView, InputOf, SelectionTrialView } from '@subsidy/contract';
import { BUDGET_LEDGER, TRY_SELECTION } from '@subsidy/contract/routes';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { BudgetLedgerQueries } from './budget-ledger.ts';
import { SelectionTrialQueries } from './selection-trial.queries.ts';

/** 가상 배정 and 예산 원장: what the office looks at before it decides. */
@Controller()
export class SelectionTrialController {
  constructor(
    private readonly trials: SelectionTrialQueries,
    private readonly ledgers: BudgetLedgerQueries,
  ) {}

  @Route(TRY_SELECTION)
  try(
    @Input() { body }: InputOf<typeof TRY_SELECTION>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionTrialView> {
    return this.trials.try(body, actor);
  }

  @Route(BUDGET_LEDGER)
  ledger(
    @Input() { params: { noticeId } }: InputOf<typeof BUDGET_LEDGER>,
    @CurrentActor() actor: Actor,
  ): Promise<BudgetLedgerView> {
    return this.ledgers.read(noticeId, actor);
  }
}
