import { Controller } from '@nestjs/common';
import { VERIFY_AUDIT, AUDIT_EVENTS } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, AuditEventView, AuditVerificationView, Page } from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ListAuditEventsService } from '../audit/list-audit-events.service.ts';
import { VerifyAuditService } from '../audit/verify-audit.service.ts';

@Controller()
export class AuditController {
  constructor(
    private readonly verifyAudit: VerifyAuditService,
    private readonly listAuditEvents: ListAuditEventsService,
  ) {}

  @Route(VERIFY_AUDIT)
  verify(@CurrentActor() actor: Actor): Promise<AuditVerificationView> {
    return this.verifyAudit.verify(actor);
  }

  @Route(AUDIT_EVENTS)
  events(
    @Input() { query }: InputOf<typeof AUDIT_EVENTS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<AuditEventView>> {
    return this.listAuditEvents.list(query, actor);
  }
}
