import { Injectable } from '@nestjs/common';
import type { ReceiptView } from '@subsidy/contract';
import { momentToSecond } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { Environment } from '../config/environment.ts';
import { notifyCompany } from '../notifications/notify.ts';
import type { Application } from '../applications/application.entity.ts';
import type { Filing } from './filing.entity.ts';
import { SubmissionRegister, type FiledReceipt, type SubmissionRequest } from './submission-register.ts';

/** 신청서 제출. The same idempotency key gives the same receipt; another key after it is refused. */
@Injectable()
export class SubmitApplicationService {
  constructor(
    private readonly register: SubmissionRegister,
    private readonly environment: Environment,
  ) {}

  submit(request: SubmissionRequest): Promise<FiledReceipt> {
    return this.register.file('application', request, (tx, application, receipt, former) =>
      this.tellCompany(tx, application, { receipt, former }, request.receivedAt),
    );
  }

  private tellCompany(
    tx: EntityManager,
    application: Application,
    { receipt, former }: { receipt: ReceiptView; former: Filing | null },
    at: Date,
  ): Promise<void> {
    const mail = {
      applicationId: application.id,
      subject: `[제조AI 지원사업 포털] 신청서를 접수했습니다 (접수번호 ${receipt.receiptNumber})`,
      text: [
        former === null
          ? '신청서를 접수했습니다.'
          : `다시 제출한 신청서를 접수했습니다. 앞서 접수한 ${former.receiptNumber} 대신 이 내용으로 심사합니다.`,
        '',
        `접수번호: ${receipt.receiptNumber}`,
        `접수 시각: ${momentToSecond(receipt.submittedAt)} (한국시간)`,
        `내용 해시(SHA-256): ${receipt.contentSha256}`,
        '',
        '관할 테크노파크가 서류와 자격을 확인(요건검토)하고 결과를 메일로 알려 드립니다.',
        `접수증과 진행 상황: ${this.environment.origin}/applications/${application.id}`,
      ].join('\n'),
    };
    return notifyCompany(tx, application.companyId, mail, at);
  }
}
