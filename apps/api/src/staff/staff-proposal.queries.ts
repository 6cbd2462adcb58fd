import { Injectable } from '@nestjs/common';
import type { Page, PageQuery, StaffOrganizationsView, StaffProposalView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../database/actor.ts';
import { Transactions } from '../database/transactions.ts';
import { optionalInstant, seoulInstant } from '../http/clock.ts';
import { pageOf, readCursor } from '../http/keyset.ts';
import { Refusal } from '../http/refusal.ts';
import { staffWords } from '../http/refusals/staff.ts';
import { staffOrganizations } from './staff-organization.ts';
import { StaffProposal } from './staff-proposal.entity.ts';

/** Why this person may not decide a proposal now; null where they may. */
function whyNotDecide(
  { status, proposedBy }: Pick<StaffProposal, 'status' | 'proposedBy'>,
  { role, userId }: Actor,
): Refusal | null {
  if (role !== 'admin') return new Refusal('forbidden');
  if (status !== 'proposed')
    return new Refusal('already-recorded', { found: status, detail: staffWords.decided[status] });
  return proposedBy === userId ? new Refusal('own-proposal', { detail: staffWords.ownProposal }) : null;
}

/** Locks a proposal that waits until the transaction ends, for whoever may decide it. */
export async function lockForDecision(tx: EntityManager, id: string, actor: Actor): Promise<StaffProposal> {
  const waiting = await tx.findOne(StaffProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
  // The policy hides from a lock what was decided.
  const proposal = waiting ?? (await tx.findOneBy(StaffProposal, { id }));
  if (proposal === null) throw new Refusal('not-found', { detail: staffWords.noProposal });
  const refusal = whyNotDecide(proposal, actor);
  if (refusal !== null) throw refusal;
  return proposal;
}

/** The proposal as an administrator sees it. */
export function toProposalView(proposal: StaffProposal, actor: Actor): StaffProposalView {
  const refusal = whyNotDecide(proposal, actor);
  return {
    id: proposal.id,
    email: proposal.email,
    name: proposal.name,
    role: proposal.role,
    organizationName: proposal.organizationName,
    expertise: proposal.expertise,
    reason: proposal.reason,
    status: proposal.status,
    proposedBy: proposal.proposedByName,
    proposedAt: seoulInstant(proposal.proposedAt),
    decidedBy: proposal.decidedByName,
    decidedAt: optionalInstant(proposal.decidedAt),
    returnReason: proposal.returnReason,
    mayDecide: refusal === null,
    whyNot: refusal === null ? null : (refusal.contents.detail ?? refusal.title),
  };
}

/** Read side of 담당자 등록. */
@Injectable()
export class StaffProposalQueries {
  constructor(private readonly transactions: Transactions) {}

  /** Newest first. */
  list({ cursor, limit = 50 }: PageQuery, actor: Actor): Promise<Page<StaffProposalView>> {
    const after = readCursor(cursor, 'instant', 'uuid');
    return this.transactions.as(actor, async (tx) => {
      const query = tx
        .createQueryBuilder(StaffProposal, 'p')
        .orderBy('p.proposedAt', 'DESC')
        .addOrderBy('p.id', 'DESC')
        .take(limit + 1);
      if (after !== null)
        query.where('(p.proposed_at, p.id) < (:at, :id::uuid)', { at: after[0], id: after[1] });
      return pageOf(
        await query.getMany(),
        limit,
        ({ proposedAt, id }) => [proposedAt.toISOString(), id],
        (proposal) => toProposalView(proposal, actor),
      );
    });
  }

  organizations(actor: Actor): Promise<StaffOrganizationsView> {
    return this.transactions.as(actor, staffOrganizations);
  }
}
