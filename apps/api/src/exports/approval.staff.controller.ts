import { Controller, Get, Query } from '@nestjs/common';
import type { ApprovalView, Page } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ApprovalsQuery } from './approval.dto.ts';
import { ApprovalQueries } from './approval.queries.ts';

/** 승인내역 as the program office and the auditor read it. */
@Controller('approvals')
@AllowRoles('officer', 'approver', 'auditor')
export class ApprovalStaffController {
  constructor(private readonly approvals: ApprovalQueries) {}

  @Get()
  list(@Query() query: ApprovalsQuery, @CurrentActor() actor: Actor): Promise<Page<ApprovalView>> {
    return this.approvals.list(query, actor);
  }
}
