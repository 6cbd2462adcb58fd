import { Injectable } from '@nestjs/common';
import type { CompanyDisputeView, Page, PageQuery } from '@subsidy/contract';
import { In, type EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { claimWords } from '../http/refusals/company-claims.ts';
import type { CompanyClaim } from './claim.entity.ts';
import { claimingCompanies, lockClaim } from './claim.queries.ts';
import { CompanyCertificate } from './certificate.entity.ts';
import { toCertificateView } from './certificate.queries.ts';
import { CompanyDispute } from './dispute.entity.ts';

/** Why this person may not confirm or return a proposed hand-over; null where they may. */
export function whyNotConfirm(
  { status, proposedBy }: Pick<CompanyDispute, 'status' | 'proposedBy'>,
  { role, userId }: Actor,
): Refusal | null {
  if (role !== 'admin') return new Refusal('forbidden');
  if (status !== 'proposed')
    return new Refusal('already-recorded', { found: status, detail: claimWords.disputeDecided[status] });
  return proposedBy === userId ? new Refusal('own-proposal', { detail: claimWords.ownProposal }) : null;
}

/** Locks the claim and then its dispute until the transaction ends, in this order everywhere. */
export async function lockDispute(
  tx: EntityManager,
  id: string,
): Promise<{ dispute: CompanyDispute; claim: CompanyClaim }> {
  const seen = await tx.findOneBy(CompanyDispute, { id });
  if (seen === null) throw new Refusal('not-found', { detail: claimWords.noDispute });
  const claim = await lockClaim(tx, seen.companyId);
  // What was decided meanwhile, the policy hides from a lock; who decided it held the claim, so that it stands now.
  return { claim, dispute: await tx.findOneByOrFail(CompanyDispute, { id }) };
}

/** Disputes as administrators see them. */
async function toDisputeViews(
  tx: EntityManager,
  disputes: readonly CompanyDispute[],
  actor: Actor,
): Promise<CompanyDisputeView[]> {
  const companyIds = disputes.map(({ companyId }) => companyId);
  const companies = await claimingCompanies(tx, companyIds);
  const certificates = await tx.find(CompanyCertificate, {
    where: { companyId: In(companyIds) },
    order: { uploadedAt: 'DESC', id: 'DESC' },
  });
  return disputes.flatMap((dispute) => {
    const company = companies.get(dispute.companyId);
    const evidence = certificates.find(({ disputeId }) => disputeId === dispute.id);
    if (company === undefined || evidence === undefined) return [];
    const own = certificates.find(
      ({ companyId, disputeId }) => companyId === dispute.companyId && disputeId === null,
    );
    const refusal = whyNotConfirm(dispute, actor);
    return [
      {
        ...{ id: dispute.id, status: dispute.status, company },
        ...{ name: dispute.name, email: dispute.email, reason: dispute.reason },
        raisedAt: seoulInstant(dispute.raisedAt),
        certificate: toCertificateView(evidence),
        ownCertificate: own === undefined ? null : toCertificateView(own),
        proposedBy: dispute.proposedByName,
        proposedAt: optionalInstant(dispute.proposedAt),
        proposalReason: dispute.proposalReason,
        returnReason: dispute.returnReason,
        decidedBy: dispute.decidedByName,
        decidedAt: optionalInstant(dispute.decidedAt),
        decisionReason: dispute.decisionReason,
        mayConfirm: refusal === null,
        whyNot: refusal === null ? null : (refusal.contents.detail ?? refusal.title),
      },
    ];
  });
}

/** One of them. */
export async function toDisputeView(
  tx: EntityManager,
  dispute: CompanyDispute,
  actor: Actor,
): Promise<CompanyDisputeView> {
  const [view] = await toDisputeViews(tx, [dispute], actor);
  if (view === undefined) throw new Error(`dispute ${dispute.id} without a company or a certificate`);
  return view;
}

/** Read side of 사업자등록번호 이의. */
@Injectable()
export class DisputeQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first. */
  list({ limit = 20, cursor }: PageQuery, actor: Actor): Promise<Page<CompanyDisputeView>> {
    const after = readCursor(cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const query = tx
        .createQueryBuilder(CompanyDispute, 'd')
        .orderBy('d.raisedAt', 'DESC')
        .addOrderBy('d.id', 'DESC')
        .take(limit + 1);
      if (after !== null)
        query.where('(d.raised_at, d.id) < (:at, :id::uuid)', { at: after[0], id: after[1] });
      const disputes = await query.getMany();
      const views = new Map((await toDisputeViews(tx, disputes, actor)).map((view) => [view.id, view]));
      const found = disputes.flatMap((dispute) => {
        const view = views.get(dispute.id);
        return view === undefined ? [] : [{ dispute, view }];
      });
      return pageOf(
        found,
        limit,
        ({ dispute }) => [dispute.raisedAt.toISOString(), dispute.id],
        ({ view }) => view,
      );
    });
  }
}
