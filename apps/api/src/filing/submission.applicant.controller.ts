import {
  Body,
  Controller,
  Get,
  Headers,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import type { ReceiptView } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { AllowRoles, CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { attachment } from '../files/file-name.ts';
import { ReceiptQuery, SubmitRequest } from './filing.dto.ts';
import { PrintReceiptService } from './print-receipt.service.ts';
import type { FiledReceipt } from './submission-register.ts';
import { SubmitApplicationService } from './submit-application.service.ts';
import { SubmitPlanService } from './submit-plan.service.ts';

/** 제출과 접수증, by the applicant company. */
@Controller('applications')
@AllowRoles('applicant')
export class SubmissionApplicantController {
  constructor(
    private readonly submitApplication: SubmitApplicationService,
    private readonly submitPlan: SubmitPlanService,
    private readonly printReceipt: PrintReceiptService,
  ) {}

  @Post(':applicationId/submission')
  async submit(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() body: SubmitRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptView> {
    const request = { ...body, applicationId, idempotencyKey, actor, receivedAt };
    return answer(await this.submitApplication.submit(request), reply);
  }

  @Post(':applicationId/plan-submission')
  async submitThePlan(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() body: SubmitRequest,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptView> {
    const request = { ...body, applicationId, idempotencyKey, actor, receivedAt };
    return answer(await this.submitPlan.submit(request), reply);
  }

  @Get(':applicationId/receipt.pdf')
  @AllowRoles('applicant', 'auditor')
  async receipt(
    @Param('applicationId', ParseUUIDPipe) applicationId: string,
    @Query() query: ReceiptQuery,
    @CurrentActor() actor: Actor,
  ): Promise<StreamableFile> {
    const { pdf, receiptNumber } = await this.printReceipt.print(applicationId, query, actor);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: attachment(`접수증-${receiptNumber}.pdf`),
      length: pdf.length,
    });
  }
}

/** 201 for a new receipt, 200 for the one that this key already has. */
function answer({ receipt, isNew }: FiledReceipt, reply: FastifyReply): ReceiptView {
  void reply.status(isNew ? 201 : 200);
  return receipt;
}
