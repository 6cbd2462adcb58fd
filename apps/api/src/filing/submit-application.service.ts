import { Injectable } from '@nestjs/common';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { applicationFiled } from '../mails/application-filed.mail.ts';
import { Mails } from '../mails/mails.ts';
import { askLeadAgain } from './ask-lead-again.ts';
import { SubmissionRegister, type FiledReceipt, type SubmissionRequest } from './submission-register.ts';

/** 신청서 제출. The same idempotency key gives the same receipt; another key after it is refused. */
@Injectable()
export class SubmitApplicationService {
  constructor(
    private readonly register: SubmissionRegister,
    private readonly notices: NoticeShelf,
    private readonly mails: Mails,
  ) {}

  submit(request: SubmissionRequest): Promise<FiledReceipt> {
    const { receivedAt } = request;
    return this.register.file('application', request, async (tx, application, receipt, former) => {
      const formerNumber = former?.receiptNumber ?? null;
      await this.mails.tell(tx, applicationFiled, { application, receipt, formerNumber }, receivedAt);
      await askLeadAgain(tx, { notices: this.notices, mails: this.mails }, application, receivedAt);
    });
  }
}
