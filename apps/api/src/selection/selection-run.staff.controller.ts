import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import type { Page, SelectionRunSummary, SelectionRunView } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { SelectionRunsQuery } from './selection-run.dto.ts';
import { SelectionRunQueries } from './selection-run.queries.ts';

/** 선정안 as the program office and the auditor read them. */
@Controller('selection-runs')
@AllowRoles('officer', 'approver', 'auditor')
export class SelectionRunStaffController {
  constructor(private readonly selectionRuns: SelectionRunQueries) {}

  @Get()
  list(@Query() query: SelectionRunsQuery, @CurrentActor() actor: Actor): Promise<Page<SelectionRunSummary>> {
    return this.selectionRuns.list(query, actor);
  }

  @Get(':runId')
  read(
    @Param('runId', ParseUUIDPipe) runId: string,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.selectionRuns.read(runId, actor);
  }
}
