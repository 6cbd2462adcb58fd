import { Controller } from '@nestjs/common';
import { START_APPLICATION, SAVE_DRAFT, CHOOSE_SUPPLIER } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, AutosaveView, ChosenSupplierView, StartedApplicationView } from '@subsidy/contract';
import { CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { ChooseSupplierService } from './choose-supplier.service.ts';
import { SaveDraftService } from './save-draft.service.ts';
import { StartApplicationService } from './start-application.service.ts';

/** 신청서 작성 by the applicant company; its supplier writes on the plan. */
@Controller()
export class DraftApplicantController {
  constructor(
    private readonly startApplication: StartApplicationService,
    private readonly saveDraft: SaveDraftService,
    private readonly chooseSupplier: ChooseSupplierService,
  ) {}

  @Route(START_APPLICATION)
  start(
    @Input() { body }: InputOf<typeof START_APPLICATION>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<StartedApplicationView> {
    return this.startApplication.start(body, actor, receivedAt);
  }

  @Route(SAVE_DRAFT)
  save(
    @Input() { params: { applicationId }, body }: InputOf<typeof SAVE_DRAFT>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<AutosaveView> {
    return this.saveDraft.save(applicationId, body, actor, receivedAt);
  }

  @Route(CHOOSE_SUPPLIER)
  supplier(
    @Input() { params: { applicationId }, body: { supplierId } }: InputOf<typeof CHOOSE_SUPPLIER>,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<ChosenSupplierView> {
    return this.chooseSupplier.choose(applicationId, supplierId ?? null, actor, receivedAt);
  }
}
