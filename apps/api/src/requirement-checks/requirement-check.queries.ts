import { Injectable } from '@nestjs/common';
import type { DocumentView, RequirementFactsView } from '@subsidy/contract';
import { registeredDoubts, type Decision } from '@subsidy/rules';
import { residentDoubts, writingDoubts } from '@subsidy/rules/writing';
import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { NoticeShelf } from '../eligibility/notice-shelf.ts';
import { findApplication } from '../applications/lock-application.ts';
import { outOfOrder } from '../applications/change-status.ts';
import { claimOf, toClaimView } from '../company-claims/claim.queries.ts';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { filedCaseOf, type FiledCase } from '../filing/filed-case.ts';
import { seoulInstant } from '../http/clock.ts';
import { applicationWords } from '../http/refusals/applications.ts';

/** The documents that prove a condition; conditions not named here rest on the company's answers alone. */
const PROOFS: Readonly<Record<string, readonly string[]>> = {
  manufacturer: ['business-registration-certificate'],
  'business-operating': ['business-registration-certificate'],
  'size-sme-or-mid-sized': ['size-certificate', 'financial-statements'],
  'no-tax-arrears': ['national-tax-clearance', 'local-tax-clearance'],
  'not-excluded-business': ['business-registration-certificate'],
};

/** Read side of the requirement check. */
@Injectable()
export class RequirementCheckQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly notices: NoticeShelf,
  ) {}

  /** The conditions as last decided, each beside the documents that prove it. A draft shows nothing to staff. */
  factsOf(applicationId: string, actor: Actor): Promise<RequirementFactsView> {
    return this.transactions.as(actor, async (tx) => {
      const application = await findApplication(tx, applicationId, actor);
      const filed = await filedCaseOf(tx, applicationId);
      if (filed === null) {
        throw outOfOrder(application, applicationWords.draftNotShown);
      }
      const rows: { decision: string; decidedAt: Date }[] = await tx.query(
        `SELECT decision, decided_at AS "decidedAt" FROM recorded_decisions
          WHERE application_id = $1 ORDER BY decided_at DESC, id DESC LIMIT 1`,
        [applicationId],
      );
      const views = filed.contents.documents.filter(({ stage }) => stage === 'application');
      const latest = rows[0];
      return {
        doubts: await this.doubtsOf(tx, application, filed),
        decidedAt: latest === undefined ? null : seoulInstant(latest.decidedAt),
        claim: toClaimView(await claimOf(tx, application.companyId)),
        ...besideDocuments(latest === undefined ? null : (JSON.parse(latest.decision) as Decision), views),
      };
    });
  }

  /** 확인할 점 about what was filed, against what the company was registered as at that instant. */
  private async doubtsOf(
    tx: EntityManager,
    { noticeVersionId }: Application,
    { application, contents: { fields, documents, supplier } }: FiledCase,
  ): Promise<RequirementFactsView['doubts']> {
    const { version } = await this.notices.ofVersion(tx, noticeVersionId);
    return [
      ...residentDoubts(fields),
      ...registeredDoubts(fields, application.particulars.company),
      ...writingDoubts({ terms: version.terms, fields, documents, hasSupplier: supplier !== null }),
    ];
  }
}

function besideDocuments(
  decision: Decision | null,
  documents: readonly DocumentView[],
): Omit<RequirementFactsView, 'decidedAt' | 'doubts' | 'claim'> {
  const conditions = decision?.conditions ?? [];
  const proving = new Set(conditions.flatMap(({ ruleId }) => PROOFS[ruleId] ?? []));
  return {
    outcome: decision?.outcome ?? null,
    conditions: conditions.map((condition) => ({
      ...condition,
      documents: documents.filter(({ documentType }) => PROOFS[condition.ruleId]?.includes(documentType)),
    })),
    otherDocuments: documents.filter(({ documentType }) => !proving.has(documentType)),
  };
}
