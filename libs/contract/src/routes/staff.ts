import { PageQuery } from '../bodies/page-query.ts';
import { EndMembershipBody, ProposeStaffBody, ReturnStaffProposalBody } from '../bodies/staff.ts';
import type { MembershipView } from '../views/accounts.ts';
import type { StaffOrganizationsView, StaffProposalView } from '../views/staff.ts';
import { pageOf, route, view } from './route.ts';

export const STAFF_PROPOSALS = route('GET /staff-proposals', {
  access: ['admin', 'auditor'],
  shows: 'list',
  query: PageQuery,
  answer: pageOf<StaffProposalView>('StaffProposalView'),
});

export const STAFF_ORGANIZATIONS = route('GET /staff-organizations', {
  access: ['admin'],
  answer: view<StaffOrganizationsView>('StaffOrganizationsView'),
});

export const PROPOSE_STAFF = route('POST /staff-proposals', {
  access: ['admin'],
  body: ProposeStaffBody,
  answer: view<StaffProposalView>('StaffProposalView', 201),
  refusals: ['already-recorded'],
});

export const CONFIRM_STAFF_PROPOSAL = route('POST /staff-proposals/{proposalId}/confirmation', {
  access: ['admin'],
  recentProof: true,
  answer: view<StaffProposalView>('StaffProposalView'),
  refusals: ['own-proposal', 'already-recorded'],
});

export const RETURN_STAFF_PROPOSAL = route('POST /staff-proposals/{proposalId}/return', {
  access: ['admin'],
  body: ReturnStaffProposalBody,
  answer: view<StaffProposalView>('StaffProposalView'),
  refusals: ['own-proposal', 'already-recorded'],
});

export const END_MEMBERSHIP = route('POST /memberships/{membershipId}/end', {
  access: ['admin', 'applicant'],
  body: EndMembershipBody,
  answer: view<MembershipView>('MembershipView'),
  refusals: ['already-recorded', 'last-administrators'],
});
