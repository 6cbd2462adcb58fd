import { Body, Controller, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import type { AutosaveView, ChosenSupplierView, StartedApplicationView } from '@subsidy/contract';
import { AllowRoles, CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { DraftBody } from '../http/body-limits.ts';
import { ChooseSupplierRequest, SaveDraftRequest, StartApplicationRequest } from './draft.dto.ts';
import { ChooseSupplierService } from './choose-supplier.service.ts';
import { SaveDraftService } from './save-draft.service.ts';
import { StartApplicationService } from './start-application.service.ts';

/** 신청서 작성 by the applicant company; its supplier writes on the plan. */
@Controller('applications')
@AllowRoles('applicant')
export class DraftApplicantController {
  constructor(
    private readonly startApplication: StartApplicationService,
    private readonly saveDraft: SaveDraftService,
    private readonly chooseSupplier: ChooseSupplierService,
  ) {}

  @Post()
  start(
    @Body() body: StartApplicationRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<StartedApplicationView> {
    return this.startApplication.start(body, actor, receivedAt);
  }

  @Patch(':applicationId')
  @AllowRoles('applicant', 'supplier')
  @DraftBody()
  save(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() body: SaveDraftRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<AutosaveView> {
    return this.saveDraft.save(applicationId, body, actor, receivedAt);
  }

  @Put(':applicationId/supplier')
  supplier(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Body() { supplierId }: ChooseSupplierRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
  ): Promise<ChosenSupplierView> {
    return this.chooseSupplier.choose(applicationId, supplierId ?? null, actor, receivedAt);
  }
}
