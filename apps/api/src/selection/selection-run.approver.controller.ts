import { Controller } from '@nestjs/common';
import { RETURN_SELECTION_RUN, APPROVE_SELECTION_RUN } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, SelectionRunView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ApproveSelectionRunService } from './approve-selection-run.service.ts';
import { ReturnSelectionRunService } from './return-selection-run.service.ts';

/** 선정안 as the approver decides on it. */
@Controller()
export class SelectionRunApproverController {
  constructor(
    private readonly returnSelectionRun: ReturnSelectionRunService,
    private readonly approveSelectionRun: ApproveSelectionRunService,
  ) {}

  @Route(RETURN_SELECTION_RUN)
  return(
    @Input() { params: { runId }, body: { reason } }: InputOf<typeof RETURN_SELECTION_RUN>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.returnSelectionRun.return(runId, reason, actor);
  }

  @Route(APPROVE_SELECTION_RUN)
  approve(
    @Input() { params: { runId } }: InputOf<typeof APPROVE_SELECTION_RUN>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.approveSelectionRun.approve(runId, actor);
  }
}
