import { Injectable } from '@nestjs/common';
import type { ProposeStaffBody, StaffProposalView } from '@subsidy/contract';
import type { EntityManager } from 'typeorm';
import { administratorsBut, findUserByEmail } from '../accounts/account.queries.ts';
import { record } from '../audit/audit.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { staffWords } from '../http/refusals/staff.ts';
import { Mails } from '../mails/mails.ts';
import { staffProposed } from '../mails/staff-proposed.mail.ts';
import { hasMembership } from '../offices/give-membership.ts';
import { membershipAt, placeFor } from './staff-organization.ts';
import { StaffProposal } from './staff-proposal.entity.ts';
import { toProposalView } from './staff-proposal.queries.ts';

/** 담당자 등록 제안: an administrator names a person, a role and a place; nothing is given before another one confirms. */
@Injectable()
export class ProposeStaffService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
  ) {}

  propose(body: ProposeStaffBody, actor: Actor): Promise<StaffProposalView> {
    const { email, name, role, organizationId = null, organizationName = null, expertise = null } = body;
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const place = await placeFor(tx, role, { organizationId, organizationName });
      await refuseTwice(tx, { email, role, organizationId: place.organizationId });
      const user = await findUserByEmail(tx, email);
      if (user !== null && (await hasMembership(tx, user.id, role, membershipAt(role, place, expertise))))
        throw new Refusal('already-recorded', { detail: staffWords.hasMembership });
      const proposal = await tx.save(
        tx.create(StaffProposal, {
          ...{ email, name, role, ...place, expertise, reason: body.reason, status: 'proposed' },
          ...{ proposedBy: actor.userId ?? '', proposedByName: actor.name, proposedAt: now },
        }),
      );
      await record(tx, actor, {
        action: 'staff.proposed',
        at: now,
        chain: `staff:${proposal.id}`,
        details: { role, organization: place.organizationName },
      });
      await carry(tx, SYSTEM);
      const to = await administratorsBut(tx, actor.userId);
      await this.mails.tell(tx, staffProposed, { to, name, role, place: place.organizationName }, now);
      return toProposalView(proposal, actor);
    });
  }
}

/** One proposal for a person, role and place at a time; of two at once the second waits, and finds the first. */
async function refuseTwice(
  tx: EntityManager,
  { email, role, organizationId }: Pick<StaffProposal, 'email' | 'role' | 'organizationId'>,
): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `staff ${email} ${role} ${organizationId ?? ''}`,
  ]);
  const query = tx
    .createQueryBuilder(StaffProposal, 'p')
    .where(`p.email = :email AND p.role = :role AND p.status = 'proposed'`, { email, role })
    .andWhere(`coalesce(p.organization_id, '') = :place`, { place: organizationId ?? '' });
  if (await query.getExists()) throw new Refusal('already-recorded', { detail: staffWords.waiting });
}
