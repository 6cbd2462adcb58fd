import { Injectable } from '@nestjs/common';
import { typeTermsOf } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import { outOfOrder } from '../applications/change-status.ts';
import { findApplication } from '../applications/lock-application.ts';
import type { Application } from '../applications/application.entity.ts';
import { Environment } from '../config/environment.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import { termsOfVersion } from '../notices/notice.queries.ts';
import { FiledForms } from './filed-forms.ts';
import { Filing } from './filing.entity.ts';
import { toReceiptView } from './freeze-filing.ts';
import { refuseDifferingFiling } from './refuse-differing-filing.ts';
import type { ReceiptContents } from './receipt-pdf.ts';

/** Which receipt of an application: by its number, else the one that was given when the stage was submitted. */
export interface ReceiptChoice {
  stage?: Filing['stage'];
  receiptNumber?: string;
}

/** 접수증 출력, of the filing alone: nothing that is written or renamed later changes it. */
@Injectable()
export class PrintReceiptService {
  constructor(
    private readonly transactions: Transactions,
    private readonly environment: Environment,
    private readonly forms: FiledForms,
  ) {}

  async print(
    applicationId: string,
    choice: ReceiptChoice,
    actor: Actor,
  ): Promise<{ pdf: Buffer; receiptNumber: string }> {
    const contents = await this.contentsOf(applicationId, choice, actor);
    return { pdf: await printed(contents), receiptNumber: contents.receipt.receiptNumber };
  }

  private contentsOf(applicationId: string, choice: ReceiptChoice, actor: Actor): Promise<ReceiptContents> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const filing = await filingOf(tx, application, choice);
      await refuseDifferingFiling(tx, filing);
      const { company, notice, fundingPlan, documents } = filing.particulars;
      const form = await this.forms.of(tx, filing);
      const labels = new Map(form.documents.map(({ documentType, label }) => [documentType, label]));
      const receipt = toReceiptView(filing);
      const terms = await termsOfVersion(tx, application.noticeId, notice.version);
      const { receiptNumber, submittedAt, contentSha256, signature } = receipt;
      const verificationAddress = `${this.environment.origin}/receipts/verify`;
      return {
        receipt,
        companyName: company.name,
        businessRegistrationNumber: company.businessRegistrationNumber,
        noticeTitle: notice.title,
        noticeVersion: notice.version,
        isSample: notice.sample,
        isReconstructed: filing.reconstructed,
        typeLabel: typeTermsOf(terms, application.type).label,
        fundingPlan,
        documents: documents.map(({ documentType, fileName, sha256 }) => ({
          label: labels.get(documentType) ?? documentType,
          fileName,
          sha256,
        })),
        verificationAddress,
        verificationLink: `${verificationAddress}#${new URLSearchParams({ receiptNumber, submittedAt, contentSha256, signature }).toString()}`,
      };
    });
  }
}

async function filingOf(
  tx: EntityManager,
  application: Application,
  { stage = 'application', receiptNumber }: ReceiptChoice,
): Promise<Filing> {
  const which = receiptNumber === undefined ? { stage, occasion: 'submission' as const } : { receiptNumber };
  const filing = await tx.findOne(Filing, {
    where: { applicationId: application.id, ...which },
    order: { number: 'DESC' },
  });
  if (filing?.signature) return filing;
  throw outOfOrder(application, applicationWords.noReceiptYet);
}

/** What makes PDF files is large, and most processes print none: it is loaded by who does. */
async function printed(contents: ReceiptContents): Promise<Buffer> {
  const { receiptPdf } = await import('./receipt-pdf.ts');
  return receiptPdf(contents);
}
