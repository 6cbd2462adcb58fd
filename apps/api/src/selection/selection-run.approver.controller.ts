import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ApproveSelectionRunService } from './approve-selection-run.service.ts';
import { ReturnSelectionRunService } from './return-selection-run.service.ts';
import { ReturnSelectionRunRequest } from './selection-run.dto.ts';

/** 선정안 as the approver decides on it. */
@Controller('selection-runs')
@AllowRoles('approver')
export class SelectionRunApproverController {
  constructor(
    private readonly returnSelectionRun: ReturnSelectionRunService,
    private readonly approveSelectionRun: ApproveSelectionRunService,
  ) {}

  @Post(':runId/return')
  @HttpCode(200)
  return(
    @Param('runId', ParseUUIDPipe) runId: string,
    @Body() { reason }: ReturnSelectionRunRequest,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.returnSelectionRun.return(runId, reason, actor);
  }

  @Post(':runId/approval')
  @HttpCode(200)
  approve(
    @Param('runId', ParseUUIDPipe) runId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.approveSelectionRun.approve(runId, actor);
  }
}
