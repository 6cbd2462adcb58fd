import { Injectable } from '@nestjs/common';
import type { StaffProposalView } from '@subsidy/contract';
import { STAFF_PROPOSAL_LIFECYCLE } from '@subsidy/rules';
import { addressOfPerson } from '../accounts/address-of-person.ts';
import { unknownPassword } from '../accounts/passwords.ts';
import { record } from '../audit/audit.ts';
import { SYSTEM, type Actor } from '../database/actor.ts';
import { takeStep } from '../database/take-step.ts';
import { carry, Transactions } from '../database/transactions.ts';
import { Clock } from '../http/clock.ts';
import { Mails } from '../mails/mails.ts';
import { staffReturned } from '../mails/staff-returned.mail.ts';
import { LetInService } from './let-in.service.ts';
import { membershipAt } from './staff-organization.ts';
import { lockForDecision, toProposalView } from './staff-proposal.queries.ts';

/** 담당자 등록 확인과 반려: by an administrator who did not propose it. */
@Injectable()
export class DecideStaffProposalService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mails: Mails,
    private readonly letIn: LetInService,
  ) {}

  /** Makes the account where there is none, gives the membership and mails the link that sets the first password. */
  async confirm(id: string, actor: Actor): Promise<StaffProposalView> {
    const passwordHash = await unknownPassword();
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const proposal = await lockForDecision(tx, id, actor);
      const { email, name, role, expertise } = proposal;
      await carry(tx, SYSTEM);
      const of = membershipAt(role, proposal, expertise);
      const { membership } = await this.letIn.letIn(tx, { email, name, role, of, passwordHash }, now);
      await carry(tx, actor);
      takeStep(proposal, STAFF_PROPOSAL_LIFECYCLE.confirm, actor);
      proposal.membershipId = membership.id;
      Object.assign(proposal, { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now });
      await tx.save(proposal, { reload: false });
      await record(tx, actor, {
        action: 'staff.confirmed',
        at: now,
        chain: `staff:${id}`,
        details: { role, membershipId: membership.id },
      });
      return toProposalView(proposal, actor);
    });
  }

  return(id: string, reason: string, actor: Actor): Promise<StaffProposalView> {
    return this.transactions.as(actor, async (tx) => {
      const now = this.clock.now();
      const proposal = await lockForDecision(tx, id, actor);
      takeStep(proposal, STAFF_PROPOSAL_LIFECYCLE.return, actor);
      proposal.returnReason = reason;
      Object.assign(proposal, { decidedBy: actor.userId, decidedByName: actor.name, decidedAt: now });
      await tx.save(proposal, { reload: false });
      await record(tx, actor, {
        action: 'staff.returned',
        at: now,
        chain: `staff:${id}`,
        details: { reason },
      });
      await carry(tx, SYSTEM);
      const to = await addressOfPerson(tx, proposal.proposedBy);
      await this.mails.tell(tx, staffReturned, { to, name: proposal.name, reason }, now);
      return toProposalView(proposal, actor);
    });
  }
}
