import { Controller } from '@nestjs/common';
import { SELECTION_RUNS, SELECTION_RUN } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, Page, SelectionRunSummary, SelectionRunView } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { SelectionRunQueries } from './selection-run.queries.ts';

/** 선정안 as the program office and the auditor read them. */
@Controller()
export class SelectionRunStaffController {
  constructor(private readonly selectionRuns: SelectionRunQueries) {}

  @Route(SELECTION_RUNS)
  list(
    @Input() { query }: InputOf<typeof SELECTION_RUNS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<SelectionRunSummary>> {
    return this.selectionRuns.list(query, actor);
  }

  @Route(SELECTION_RUN)
  read(
    @Input() { params: { runId } }: InputOf<typeof SELECTION_RUN>,
    @CurrentActor() actor: Actor,
  ): Promise<SelectionRunView> {
    return this.selectionRuns.read(runId, actor);
  }
}
