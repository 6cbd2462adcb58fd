import { Module } from '@nestjs/common';
import { ApproveSelectionRunService } from './approve-selection-run.service.ts';
import { BudgetLedgerQueries } from './budget-ledger.ts';
import { CreateSelectionRunService } from './create-selection-run.service.ts';
import { DiscardSelectionRunService } from './discard-selection-run.service.ts';
import { ProposeSelectionRunService } from './propose-selection-run.service.ts';
import { ReturnSelectionRunService } from './return-selection-run.service.ts';
import { SelectionTrialQueries } from './selection-trial.queries.ts';
import { SelectionTrialController } from './selection-trial.controller.ts';
import { WithdrawSelectionRunService } from './withdraw-selection-run.service.ts';
import { SelectionRunApproverController } from './selection-run.approver.controller.ts';
import { SelectionRunOfficerController } from './selection-run.officer.controller.ts';
import { SelectionRunQueries } from './selection-run.queries.ts';
import { SelectionRunStaffController } from './selection-run.staff.controller.ts';

const VERBS = [
  CreateSelectionRunService,
  ProposeSelectionRunService,
  DiscardSelectionRunService,
  WithdrawSelectionRunService,
  ReturnSelectionRunService,
  ApproveSelectionRunService,
];

/** 선정: ranking under a budget, proposal, approval. */
@Module({
  controllers: [
    SelectionRunOfficerController,
    SelectionRunApproverController,
    SelectionRunStaffController,
    SelectionTrialController,
  ],
  providers: [...VERBS, SelectionRunQueries, SelectionTrialQueries, BudgetLedgerQueries],
  exports: [...VERBS, SelectionRunQueries, SelectionTrialQueries, BudgetLedgerQueries],
})
export class SelectionModule {}
