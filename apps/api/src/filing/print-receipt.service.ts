import { Injectable } from '@nestjs/common';
import { factsOf } from '@subsidy/rules';
import { Company } from '../companies/company.entity.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { documentsOf } from '../documents/document.queries.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { decideEligibility } from '../eligibility/record-decision.ts';
import type { Stage } from '../applications/application-case.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { findApplication } from '../applications/lock-application.ts';
import { receiptPdf, type ReceiptContents } from './receipt-pdf.ts';
import { toReceiptView } from './submission-register.ts';
import { Submission } from './submission.entity.ts';

interface FrozenContent {
  fields: Record<string, never>;
  documents: { documentType: string; sha256: string }[];
}

/** 접수증 출력, of what was handed in: a later supplement does not change it. */
@Injectable()
export class PrintReceiptService {
  constructor(
    private readonly transactions: Transactions,
    private readonly environment: Environment,
    private readonly notices: NoticeShelf,
  ) {}

  async print(
    applicationId: string,
    stage: Stage,
    actor: Actor,
  ): Promise<{ pdf: Buffer; receiptNumber: string }> {
    const contents = await this.contentsOf(applicationId, stage, actor);
    return { pdf: await receiptPdf(contents), receiptNumber: contents.receipt.receiptNumber };
  }

  private contentsOf(applicationId: string, stage: Stage, actor: Actor): Promise<ReceiptContents> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const submission = await tx.findOneBy(Submission, { applicationId, stage });
      if (submission === null) throw outOfOrder(application, '제출한 뒤에 접수증을 받을 수 있습니다.');
      const company = await tx.findOneByOrFail(Company, { id: application.companyId });
      const notice = await this.notices.ofVersion(tx, application.noticeVersionId);
      const form = this.notices.formOf(notice, application.type);
      const frozen = JSON.parse(submission.content) as FrozenContent;
      const names = new Map(
        (await documentsOf(tx, applicationId)).map(({ sha256, fileName }) => [sha256, fileName]),
      );
      const labels = new Map(form.documents.map(({ documentType, label }) => [documentType, label]));
      const { fundingPlan } = decideEligibility({
        notice,
        type: application.type,
        input: factsOf(frozen.fields, null),
        asOf: submission.submittedAt,
      });
      const receipt = toReceiptView(submission);
      const { receiptNumber, submittedAt, contentSha256, signature } = receipt;
      const verificationAddress = `${this.environment.origin}/receipts/verify`;
      return {
        receipt,
        companyName: company.name,
        businessRegistrationNumber: company.businessRegistrationNumber,
        noticeTitle: notice.notice.title,
        noticeVersion: notice.version.version,
        isSample: notice.notice.sample,
        type: application.type,
        fundingPlan,
        documents: frozen.documents.map(({ documentType, sha256 }) => ({
          label: labels.get(documentType) ?? documentType,
          fileName: names.get(sha256) ?? '',
          sha256,
        })),
        verificationAddress,
        verificationLink: `${verificationAddress}?${new URLSearchParams({ receiptNumber, submittedAt, contentSha256, signature }).toString()}`,
      };
    });
  }
}
