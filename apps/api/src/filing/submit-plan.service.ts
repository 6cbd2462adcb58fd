import { Injectable } from '@nestjs/common';
import { Mails } from '../mails/mails.ts';
import { planFiledToDesk } from '../mails/plan-filed-to-desk.mail.ts';
import { planFiled } from '../mails/plan-filed.mail.ts';
import { SubmissionRegister, type FiledReceipt, type SubmissionRequest } from './submission-register.ts';

/** 사업계획서 제출, by the applicant alone. It has a receipt of its own under the number of the application. */
@Injectable()
export class SubmitPlanService {
  constructor(
    private readonly register: SubmissionRegister,
    private readonly mails: Mails,
  ) {}

  submit(request: SubmissionRequest): Promise<FiledReceipt> {
    return this.register.file('plan', request, async (tx, application, receipt) => {
      await this.mails.tell(tx, planFiled, { application, receipt }, request.receivedAt);
      await this.mails.tell(tx, planFiledToDesk, { application, receipt }, request.receivedAt);
    });
  }
}
