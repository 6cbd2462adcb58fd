import { Controller, Get, Query } from '@nestjs/common';
import type { AuditEventView, AuditVerificationView, Page } from '@subsidy/contract';
import { AllowRoles, CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { PageQuery } from '../http/keyset.ts';
import { Text } from '../http/fields.ts';
import { ListAuditEventsService } from '../audit/list-audit-events.service.ts';
import { VerifyAuditService } from '../audit/verify-audit.service.ts';

export class AuditEventsQuery extends PageQuery {
  /** Only this action, or with a trailing dot every action below it (`application.`). */
  @Text({ max: 60, optional: true })
  action?: string;
}

@Controller('audit')
@AllowRoles('auditor')
export class AuditController {
  constructor(
    private readonly verifyAudit: VerifyAuditService,
    private readonly listAuditEvents: ListAuditEventsService,
  ) {}

  @Get('verification')
  verify(@CurrentActor() actor: Actor): Promise<AuditVerificationView> {
    return this.verifyAudit.verify(actor);
  }

  @Get('events')
  events(@Query() query: AuditEventsQuery, @CurrentActor() actor: Actor): Promise<Page<AuditEventView>> {
    return this.listAuditEvents.list(query, actor);
  }
}
