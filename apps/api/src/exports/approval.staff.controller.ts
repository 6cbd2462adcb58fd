import { Controller } from '@nestjs/common';
import { APPROVALS } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, ApprovalView, Page } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ApprovalQueries } from './approval.queries.ts';

/** 승인내역 as the program office and the auditor read it. */
@Controller()
export class ApprovalStaffController {
  constructor(private readonly approvals: ApprovalQueries) {}

  @Route(APPROVALS)
  list(
    @Input() { query }: InputOf<typeof APPROVALS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<ApprovalView>> {
    return this.approvals.list(query, actor);
  }
}
