import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { SelectionRunView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { CreateSelectionRunService } from './create-selection-run.service.ts';
import { DiscardSelectionRunService } from './discard-selection-run.service.ts';
import { ProposeSelectionRunService } from './propose-selection-run.service.ts';
import { CreateSelectionRunRequest } from './selection-run.dto.ts';

/** 선정안 as the officer makes and proposes it. */
@Controller('selection-runs')
@AllowRoles('officer')
export class SelectionRunOfficerController {
  constructor(
    private readonly createSelectionRun: CreateSelectionRunService,
    private readonly proposeSelectionRun: ProposeSelectionRunService,
    private readonly discardSelectionRun: DiscardSelectionRunService,
  ) {}

  @Post()
  create(@Body() body: CreateSelectionRunRequest, @CurrentActor() actor: Actor): Promise<SelectionRunView> {
    return this.createSelectionRun.create(body, actor);
  }

  @Post(':runId/proposal')
  @HttpCode(200)
  propose(
    @Param('runId', ParseUUIDPipe) runId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.proposeSelectionRun.propose(runId, actor);
  }

  @Post(':runId/discard')
  @HttpCode(200)
  discard(
    @Param('runId', ParseUUIDPipe) runId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.discardSelectionRun.discard(runId, actor);
  }
}
