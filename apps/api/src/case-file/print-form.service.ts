import { Injectable } from '@nestjs/common';
import type { ApplicationView } from '@subsidy/contract';
import { seesField, seesStage } from '../applications/contents-visibility.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { SignFormService } from '../filing/sign-form.service.ts';
import { unchangedFilings } from '../filing/refuse-differing-filing.ts';
import { Refusal } from '../http/refusal.ts';
import { applicationWords } from '../http/refusals/applications.ts';
import { ApplicationQueries } from './application.queries.ts';
import { CaseFormQueries } from './case-form.queries.ts';
import type { PrintedForm } from './form-pdf.ts';

/** A printed file and its name. */
export interface PrintedFile {
  pdf: Buffer;
  fileName: string;
}

/** 신청서와 사업계획서 출력, as the person who asks may read them: what was handed in, or what is being written. */
@Injectable()
export class PrintFormService {
  constructor(
    private readonly applications: ApplicationQueries,
    private readonly forms: CaseFormQueries,
    private readonly signForm: SignFormService,
    private readonly transactions: Transactions,
  ) {}

  async print(applicationId: string, stage: PrintedForm['stage'], actor: Actor): Promise<PrintedFile> {
    const view = await this.applications.read(applicationId, actor);
    const form = await this.forms.read(applicationId, actor);
    const filed = {
      submittedAt: view.submittedAt === null ? null : new Date(view.submittedAt),
      planSubmittedAt: view.planSubmittedAt === null ? null : new Date(view.planSubmittedAt),
    };
    if ((stage === 'plan' && form.plan.length === 0) || !seesStage(filed, stage, actor))
      throw new Refusal('out-of-order', { found: view.status, detail: applicationWords.nothingToPrint });
    const filings = await this.transactions.as(actor, (tx) => unchangedFilings(tx, applicationId));
    const filing = isBeingWritten(view, actor) ? null : filings.find((one) => one.stage === stage);
    const { signatures } = await this.signForm.list(applicationId, actor);
    return printed({
      view,
      form,
      stage,
      filing: filing ?? null,
      signatures,
      sees: (field) => seesField(filed, field, actor),
    });
  }
}

/** 다시 열었거나 보완하는 중: the company reads what it has not handed in yet; everyone else reads what is filed. */
const isBeingWritten = ({ reopenedAt, openSupplementRequestId }: ApplicationView, { role }: Actor): boolean =>
  role === 'applicant' && (reopenedAt !== null || openSupplementRequestId !== null);

/** What makes PDF files is large, and most processes print none: it is loaded by who does. */
async function printed(contents: PrintedForm): Promise<PrintedFile> {
  const { formFileName, formPdf } = await import('./form-pdf.ts');
  return { pdf: await formPdf(contents), fileName: formFileName(contents) };
}
