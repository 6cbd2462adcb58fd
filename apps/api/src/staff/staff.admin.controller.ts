import { Controller } from '@nestjs/common';
import {
  CONFIRM_STAFF_PROPOSAL,
  END_MEMBERSHIP,
  PROPOSE_STAFF,
  RETURN_STAFF_PROPOSAL,
  STAFF_ORGANIZATIONS,
  STAFF_PROPOSALS,
} from '@subsidy/contract/routes';
import type {
  InputOf,
  MembershipView,
  Page,
  StaffOrganizationsView,
  StaffProposalView,
} from '@subsidy/contract';
import { CurrentActor } from '../accounts/access.ts';
import type { Actor } from '../database/actor.ts';
import { Input, Route } from '../http/route.ts';
import { DecideStaffProposalService } from './decide-staff-proposal.service.ts';
import { EndMembershipService } from './end-membership.service.ts';
import { ProposeStaffService } from './propose-staff.service.ts';
import { StaffProposalQueries } from './staff-proposal.queries.ts';

/** 담당자: who is let in, by two administrators, and who no longer is. */
@Controller()
export class StaffAdminController {
  constructor(
    private readonly queries: StaffProposalQueries,
    private readonly proposeStaff: ProposeStaffService,
    private readonly decide: DecideStaffProposalService,
    private readonly endMembership: EndMembershipService,
  ) {}

  @Route(STAFF_PROPOSALS)
  list(
    @Input() { query }: InputOf<typeof STAFF_PROPOSALS>,
    @CurrentActor() actor: Actor,
  ): Promise<Page<StaffProposalView>> {
    return this.queries.list(query, actor);
  }

  @Route(STAFF_ORGANIZATIONS)
  organizations(@CurrentActor() actor: Actor): Promise<StaffOrganizationsView> {
    return this.queries.organizations(actor);
  }

  @Route(PROPOSE_STAFF)
  propose(
    @Input() { body }: InputOf<typeof PROPOSE_STAFF>,
    @CurrentActor() actor: Actor,
  ): Promise<StaffProposalView> {
    return this.proposeStaff.propose(body, actor);
  }

  @Route(CONFIRM_STAFF_PROPOSAL)
  confirm(
    @Input() { params: { proposalId } }: InputOf<typeof CONFIRM_STAFF_PROPOSAL>,
    @CurrentActor() actor: Actor,
  ): Promise<StaffProposalView> {
    return this.decide.confirm(proposalId, actor);
  }

  @Route(RETURN_STAFF_PROPOSAL)
  return(
    @Input() { params: { proposalId }, body }: InputOf<typeof RETURN_STAFF_PROPOSAL>,
    @CurrentActor() actor: Actor,
  ): Promise<StaffProposalView> {
    return this.decide.return(proposalId, body.reason, actor);
  }

  @Route(END_MEMBERSHIP)
  end(
    @Input() { params: { membershipId }, body }: InputOf<typeof END_MEMBERSHIP>,
    @CurrentActor() actor: Actor,
  ): Promise<MembershipView> {
    return this.endMembership.end(membershipId, body.reason, actor);
  }
}
