import { Injectable } from '@nestjs/common';
import type { JsonValue, LeadPledgeView, ReceiptView } from '@subsidy/contract';
import { canonicalJson, type FormCatalogue, type FundingPlan } from '@subsidy/rules';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { ApplicationContents } from '../drafting/application-contents.ts';
import type { Application } from '../applications/application.entity.ts';
import { sha256 } from '../audit/audit.ts';
import { boundRows, type BoundRow } from '../audit/bound-rows.ts';
import type { FiledCompany } from '../companies/company-rows.ts';
import type { Actor } from '../database/actor.ts';
import { columnOf } from '../database/columns.ts';
import { insertInto, writeTogether, type Statement } from '../database/together.ts';
import { seoulInstant } from '../http/clock.ts';
import type { NoticeWithVersion } from '../notices/notice.queries.ts';
import { BOUND_FILINGS, boundFiling } from './bound-filings.ts';
import { caseFacts } from './case-facts.ts';
import { FiledForms } from './filed-forms.ts';
import { Filing, type FilingParticulars } from './filing.entity.ts';
import { ReceiptSigner } from './receipt-signer.ts';

/** What is handed in, by whom, when, and under which number. */
export interface FilingRequest {
  application: Application;
  company: FiledCompany;
  stage: Filing['stage'];
  /** The filing of this stage that it takes the place of; null for the first. */
  former: Filing | null;
  notice: NoticeWithVersion;
  form: FormCatalogue;
  contents: ApplicationContents;
  fundingPlan: FundingPlan | null;
  receiptNumber: string;
  actor: Actor;
  at: Date;
  idempotencyKey?: string;
  supplementRequestId?: string;
}

/** A filing as history keeps it: what proves it, and the hash of what stands around its contents. */
export interface FrozenFiling {
  filing: Filing;
  receipt: ReceiptView;
  proof: { receiptNumber: string; contentSha256: string; particularsSha256: string };
  /** What the event of the filing binds: the filing, and the former one as it is no longer in force. */
  rows: readonly BoundRow[];
}

/** 제출본 동결: contents, names, files, form and facts in the transaction of whoever hands in; nobody else writes a filing. */
@Injectable()
export class FreezeFiling {
  constructor(
    private readonly signer: ReceiptSigner,
    private readonly forms: FiledForms,
  ) {}

  /** Writes it in one statement with what else follows from it. */
  async freeze(
    tx: EntityManager,
    request: FilingRequest,
    besides: (frozen: FrozenFiling) => readonly Statement[] = () => [],
  ): Promise<FrozenFiling> {
    const { application, stage, former, contents, receiptNumber, actor, at } = request;
    const content = canonicalJson(contentOf(request));
    const signed = { receiptNumber, submittedAt: seoulInstant(at), contentSha256: sha256(content) };
    const particulars = particularsOf(request);
    const outOfForce = former === null ? [] : await takeOutOfForce(tx, former);
    const filing = tx.create(Filing, {
      id: randomUUID(),
      applicationId: application.id,
      stage,
      number: (former?.number ?? 0) + 1,
      occasion: request.supplementRequestId === undefined ? 'submission' : 'supplement',
      supplementRequestId: request.supplementRequestId ?? null,
      inForce: true,
      idempotencyKey: request.idempotencyKey ?? null,
      receiptNumber,
      filedAt: at,
      content,
      contentSha256: signed.contentSha256,
      signature: this.signer.sign(signed),
      particulars,
      formSha256: await this.forms.keep(tx, request.form),
      filedBy: actor.userId ?? '',
      reconstructed: false,
    });
    const particularsSha256 = sha256(canonicalJson(particulars as unknown as JsonValue));
    const frozen = {
      filing,
      receipt: toReceiptView(filing),
      proof: { receiptNumber, contentSha256: signed.contentSha256, particularsSha256 },
      rows: [boundFiling(filing), ...outOfForce],
    };
    await writeTogether(tx, [
      insertInto('filings', columnsOf(filing)),
      caseFacts(application, filing, contents.fields),
      ...besides(frozen),
    ]);
    return frozen;
  }
}

/** Another one takes its place. */
async function takeOutOfForce(tx: EntityManager, { id }: Filing): Promise<BoundRow[]> {
  await tx.update(Filing, id, { inForce: false });
  return boundRows(tx, BOUND_FILINGS, [id]);
}

/** A filing by the names of its columns. */
const columnsOf = (filing: Filing): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(filing).map(([name, value]: [string, unknown]) => [
      columnOf(name),
      name === 'particulars' ? JSON.stringify(value) : value,
    ]),
  );

/** What the hash of the receipt is over: the fields that hold something and the hashes of the documents. */
function contentOf({ application, stage, notice, contents }: FilingRequest): JsonValue {
  const documents = contents.documents
    .map(({ documentType, sha256: hash }) => ({ documentType, sha256: hash }))
    .sort((a, b) => compare(a.documentType, b.documentType) || compare(a.sha256, b.sha256));
  return {
    stage,
    noticeId: notice.notice.id,
    noticeVersion: notice.version.version,
    type: application.type,
    businessRegistrationNumber: application.businessSite,
    supplierId: contents.supplier?.id ?? null,
    ...(contents.leadCompany === null ? {} : { leadCompanyId: contents.leadCompany.leadCompanyId }),
    fields: Object.fromEntries(Object.entries(contents.fields).filter(([, value]) => value !== null)),
    documents,
  };
}

/** 주관기관 as it stood at the filing; filings without one say nothing of it. */
const filedLead = ({
  leadCompanyId: id,
  leadCompanyName: name,
  amountKrw,
}: LeadPledgeView): NonNullable<FilingParticulars['leadCompany']> => ({ id, name, amountKrw });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function particularsOf({
  application,
  company,
  notice,
  contents,
  fundingPlan,
  actor,
}: FilingRequest): FilingParticulars {
  const { regionCode, city, technoParkCode } = application;
  return {
    company: {
      id: company.id,
      name: company.name,
      businessRegistrationNumber: application.businessSite,
      corporateRegistrationNumber: company.corporateRegistrationNumber,
    },
    supplier: contents.supplier,
    ...(contents.leadCompany === null ? {} : { leadCompany: filedLead(contents.leadCompany) }),
    ...(contents.awards.length === 0 ? {} : { awards: contents.awards }),
    filedBy: { name: actor.name, role: actor.role },
    place: { regionCode, city, technoParkCode },
    notice: {
      id: notice.notice.id,
      title: notice.notice.title,
      version: notice.version.version,
      program: notice.notice.program,
      sample: notice.notice.sample,
      termsSha256: notice.version.termsSha256,
    },
    fundingPlan,
    documents: [...contents.documents]
      .sort((a, b) => compare(a.uploadedAt, b.uploadedAt) || compare(a.id, b.id))
      .map(({ scan: _scan, ...document }) => document),
  };
}

/** What of a filing stands in its receipt. */
export type GivenReceipt = Pick<
  Filing,
  'stage' | 'occasion' | 'receiptNumber' | 'filedAt' | 'contentSha256' | 'signature'
>;

/** The receipt as the API answers it. */
export function toReceiptView(filing: GivenReceipt): ReceiptView {
  return {
    stage: filing.stage,
    occasion: filing.occasion,
    receiptNumber: filing.receiptNumber,
    submittedAt: seoulInstant(filing.filedAt),
    contentSha256: filing.contentSha256,
    signature: filing.signature ?? '',
  };
}
