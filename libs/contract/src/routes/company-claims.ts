import { AnswerOwnershipOfferBody, DecisionReasonBody, OfferOwnershipBody } from '../bodies/companies.ts';
import { PageQuery } from '../bodies/page-query.ts';
import type {
  CompanyCertificateView,
  CompanyDisputeView,
  ListedCertificateView,
  OwnershipOfferView,
  RaisedDisputeView,
} from '../views/company-claims.ts';
import { file, nothing, pageOf, route, view } from './route.ts';

export const ADD_COMPANY_CERTIFICATE = route('POST /company/certificates', {
  access: ['applicant'],
  upload: [],
  answer: view<CompanyCertificateView>('CompanyCertificateView', 201),
  refusals: ['already-recorded', 'too-many-requests'],
});

export const COMPANY_CERTIFICATES = route('GET /company-certificates', {
  access: ['admin', 'auditor'],
  shows: 'list',
  query: PageQuery,
  answer: pageOf<ListedCertificateView>('ListedCertificateView'),
});

export const COMPANY_CERTIFICATE_FILE = route('GET /company-certificates/{certificateId}/file', {
  access: ['applicant', 'admin', 'auditor'],
  shows: 'document',
  answer: file('application/octet-stream'),
  refusals: ['file-not-ready'],
});

export const CONFIRM_COMPANY_CERTIFICATE = route('POST /company-certificates/{certificateId}/confirmation', {
  access: ['admin'],
  answer: view<ListedCertificateView>('ListedCertificateView'),
  refusals: ['already-recorded', 'claim-disputed', 'file-not-ready'],
});

export const RETURN_COMPANY_CERTIFICATE = route('POST /company-certificates/{certificateId}/return', {
  access: ['admin'],
  body: DecisionReasonBody,
  answer: view<ListedCertificateView>('ListedCertificateView'),
  refusals: ['already-recorded'],
});

export const RAISE_COMPANY_DISPUTE = route('POST /company-disputes', {
  access: 'public',
  perAddress: 'dispute',
  upload: ['email', 'name', 'businessRegistrationNumber', 'reason', 'consents'],
  answer: view<RaisedDisputeView>('RaisedDisputeView', 201),
  refusals: ['not-found', 'already-recorded'],
});

export const COMPANY_DISPUTES = route('GET /company-disputes', {
  access: ['admin', 'auditor'],
  shows: 'list',
  query: PageQuery,
  answer: pageOf<CompanyDisputeView>('CompanyDisputeView'),
});

export const REJECT_COMPANY_DISPUTE = route('POST /company-disputes/{disputeId}/rejection', {
  access: ['admin'],
  body: DecisionReasonBody,
  answer: view<CompanyDisputeView>('CompanyDisputeView'),
  refusals: ['already-recorded'],
});

export const PROPOSE_HAND_OVER = route('POST /company-disputes/{disputeId}/hand-over', {
  access: ['admin'],
  body: DecisionReasonBody,
  answer: view<CompanyDisputeView>('CompanyDisputeView'),
  refusals: ['already-recorded', 'file-not-ready'],
});

export const CONFIRM_HAND_OVER = route('POST /company-disputes/{disputeId}/hand-over/confirmation', {
  access: ['admin'],
  recentProof: true,
  answer: view<CompanyDisputeView>('CompanyDisputeView'),
  refusals: ['own-proposal', 'already-recorded'],
});

export const RETURN_HAND_OVER = route('POST /company-disputes/{disputeId}/hand-over/return', {
  access: ['admin'],
  body: DecisionReasonBody,
  answer: view<CompanyDisputeView>('CompanyDisputeView'),
  refusals: ['own-proposal', 'already-recorded'],
});

export const OFFER_OWNERSHIP = route('POST /company/ownership-offers', {
  access: ['applicant'],
  body: OfferOwnershipBody,
  answer: view<OwnershipOfferView>('OwnershipOfferView', 201),
  refusals: ['not-found', 'claim-disputed'],
});

export const ANSWER_OWNERSHIP_OFFER = route('POST /company/ownership-offers/{offerId}/answer', {
  access: ['applicant'],
  body: AnswerOwnershipOfferBody,
  answer: view<OwnershipOfferView>('OwnershipOfferView'),
  refusals: ['already-recorded', 'claim-disputed'],
});

export const WITHDRAW_OWNERSHIP_OFFER = route('DELETE /company/ownership-offers/{offerId}', {
  access: ['applicant'],
  answer: nothing(204),
  refusals: ['already-recorded'],
});
