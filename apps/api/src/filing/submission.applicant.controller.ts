import { Controller, Headers, Res, StreamableFile } from '@nestjs/common';
import { SUBMIT_APPLICATION, SUBMIT_PLAN, PRINT_RECEIPT } from '@subsidy/contract/routes';
import { Input, Route } from '../http/route.ts';
import type { InputOf, ReceiptView } from '@subsidy/contract';
import type { FastifyReply } from 'fastify';
import { CurrentActor, ReceivedAt } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { attachment } from '../files/file-name.ts';
import { PrintReceiptService } from './print-receipt.service.ts';
import type { FiledReceipt } from './submission-register.ts';
import { SubmitApplicationService } from './submit-application.service.ts';
import { SubmitPlanService } from './submit-plan.service.ts';

/** 제출과 접수증, by the applicant company. */
@Controller()
export class SubmissionApplicantController {
  constructor(
    private readonly submitApplication: SubmitApplicationService,
    private readonly submitPlan: SubmitPlanService,
    private readonly printReceipt: PrintReceiptService,
  ) {}

  @Route(SUBMIT_APPLICATION)
  async submit(
    @Input() { params: { applicationId }, body }: InputOf<typeof SUBMIT_APPLICATION>,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptView> {
    const request = { ...body, applicationId, idempotencyKey, actor, receivedAt };
    return answer(await this.submitApplication.submit(request), reply);
  }

  @Route(SUBMIT_PLAN)
  async submitThePlan(
    @Input() { params: { applicationId }, body }: InputOf<typeof SUBMIT_PLAN>,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @CurrentActor() actor: Actor,
    @ReceivedAt() receivedAt: Date,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReceiptView> {
    const request = { ...body, applicationId, idempotencyKey, actor, receivedAt };
    return answer(await this.submitPlan.submit(request), reply);
  }

  @Route(PRINT_RECEIPT)
  async receipt(
    @Input() { params: { applicationId }, query }: InputOf<typeof PRINT_RECEIPT>,
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
