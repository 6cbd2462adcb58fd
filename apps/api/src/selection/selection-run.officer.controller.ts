import { Controller } from '@nestjs/common';
import {
  CREATE_SELECTION_RUN,
  PROPOSE_SELECTION_RUN,
  DISCARD_SELECTION_RUN,
  WITHDRAW_SELECTION_RUN,
} from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, SelectionRunView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CreateSelectionRunService } from './create-selection-run.service.ts';
import { DiscardSelectionRunService } from './discard-selection-run.service.ts';
import { ProposeSelectionRunService } from './propose-selection-run.service.ts';
import { WithdrawSelectionRunService } from './withdraw-selection-run.service.ts';

/** 선정안 as the officer makes and proposes it. */
@Controller()
export class SelectionRunOfficerController {
  constructor(
    private readonly createSelectionRun: CreateSelectionRunService,
    private readonly proposeSelectionRun: ProposeSelectionRunService,
    private readonly discardSelectionRun: DiscardSelectionRunService,
    private readonly withdrawSelectionRun: WithdrawSelectionRunService,
  ) {}

  @Route(CREATE_SELECTION_RUN)
  create(
    @Input() { body }: InputOf<typeof CREATE_SELECTION_RUN>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.createSelectionRun.create(body, actor);
  }

  @Route(PROPOSE_SELECTION_RUN)
  propose(
    @Input() { params: { runId } }: InputOf<typeof PROPOSE_SELECTION_RUN>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.proposeSelectionRun.propose(runId, actor);
  }

  @Route(WITHDRAW_SELECTION_RUN)
  withdraw(
    @Input() { params: { runId }, body }: InputOf<typeof WITHDRAW_SELECTION_RUN>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.withdrawSelectionRun.withdraw(runId, body.reason, actor);
  }

  @Route(DISCARD_SELECTION_RUN)
  discard(
    @Input() { params: { runId } }: InputOf<typeof DISCARD_SELECTION_RUN>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.discardSelectionRun.discard(runId, actor);
  }
}
