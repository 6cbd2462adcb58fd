import { AnswerMembershipRequestBody } from '../bodies/accounts.ts';
import { SuppliersQuery, UpdateCompanyBody } from '../bodies/companies.ts';
import type { CompanyView, MembershipRequestView } from '../views/accounts.ts';
import type { SupplierView } from '../views/applications.ts';
import { READERS } from './readers.ts';
import { pageOf, route, view } from './route.ts';

export const COMPANY = route('GET /company', {
  access: ['applicant'],
  answer: view<CompanyView>('CompanyView'),
  refusals: ['not-found'],
});

export const UPDATE_COMPANY = route('PATCH /company', {
  access: ['applicant'],
  body: UpdateCompanyBody,
  answer: view<CompanyView>('CompanyView'),
  refusals: ['not-found'],
});

export const MEMBERSHIP_REQUESTS = route('GET /company/membership-requests', {
  access: ['applicant'],
  answer: pageOf<MembershipRequestView>('MembershipRequestView'),
});

export const ANSWER_MEMBERSHIP_REQUEST = route('POST /company/membership-requests/{requestId}/answer', {
  access: ['applicant'],
  body: AnswerMembershipRequestBody,
  answer: view<MembershipRequestView>('MembershipRequestView'),
  refusals: ['already-recorded'],
});

export const SUPPLIERS = route('GET /suppliers', {
  access: READERS,
  query: SuppliersQuery,
  answer: pageOf<SupplierView>('SupplierView'),
});
