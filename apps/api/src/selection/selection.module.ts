import { Module } from '@nestjs/common';
import { ApproveSelectionRunService } from './approve-selection-run.service.ts';
import { CreateSelectionRunService } from './create-selection-run.service.ts';
import { DiscardSelectionRunService } from './discard-selection-run.service.ts';
import { ProposeSelectionRunService } from './propose-selection-run.service.ts';
import { ReturnSelectionRunService } from './return-selection-run.service.ts';
import { SelectionRunApproverController } from './selection-run.approver.controller.ts';
import { SelectionRunOfficerController } from './selection-run.officer.controller.ts';
import { SelectionRunQueries } from './selection-run.queries.ts';
import { SelectionRunStaffController } from './selection-run.staff.controller.ts';

const VERBS = [
  CreateSelectionRunService,
  ProposeSelectionRunService,
  DiscardSelectionRunService,
  ReturnSelectionRunService,
  ApproveSelectionRunService,
];

/** 선정: ranking under a budget, proposal, approval. */
@Module({
  controllers: [SelectionRunOfficerController, SelectionRunApproverController, SelectionRunStaffController],
  providers: [...VERBS, SelectionRunQueries],
  exports: [...VERBS, SelectionRunQueries],
})
export class SelectionModule {}
