import { Injectable } from '@nestjs/common';
import { applicationFiled } from '../mails/application-filed.mail.ts';
import { Mails } from '../mails/mails.ts';
import { SubmissionRegister, type FiledReceipt, type SubmissionRequest } from './submission-register.ts';

/** 신청서 제출. The same idempotency key gives the same receipt; another key after it is refused. */
@Injectable()
export class SubmitApplicationService {
  constructor(
    private readonly register: SubmissionRegister,
    private readonly mails: Mails,
  ) {}

  submit(request: SubmissionRequest): Promise<FiledReceipt> {
    return this.register.file('application', request, (tx, application, receipt, former) => {
      const formerNumber = former?.receiptNumber ?? null;
      return this.mails.tell(
        tx,
        applicationFiled,
        { application, receipt, formerNumber },
        request.receivedAt,
      );
    });
  }
}
