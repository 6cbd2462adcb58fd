import { AnswerLeadPledgeBody, LeadCompaniesQuery, NameLeadCompanyBody } from '../bodies/lead-pledges.ts';
import { PageQuery } from '../bodies/page-query.ts';
import type {
  LeadCompanyView,
  LeadPledgeDetail,
  LeadPledgeSummary,
  NamedLeadCompanyView,
} from '../views/lead-pledges.ts';
import { READERS } from './readers.ts';
import { pageOf, route, view } from './route.ts';

export const LEAD_COMPANIES = route('GET /lead-companies', {
  access: [...READERS, 'lead-company'],
  query: LeadCompaniesQuery,
  answer: pageOf<LeadCompanyView>('LeadCompanyView'),
});

export const NAME_LEAD_COMPANY = route('PUT /applications/{applicationId}/lead-company', {
  access: ['applicant'],
  body: NameLeadCompanyBody,
  answer: view<NamedLeadCompanyView>('NamedLeadCompanyView'),
  refusals: ['out-of-order', 'deadline-passed'],
});

export const ANSWER_LEAD_PLEDGE = route('POST /applications/{applicationId}/lead-company/confirmation', {
  access: ['lead-company'],
  body: AnswerLeadPledgeBody,
  answer: view<LeadPledgeDetail>('LeadPledgeDetail'),
  refusals: ['out-of-order', 'conflict', 'incomplete'],
});

export const LEAD_PLEDGES = route('GET /lead-pledges', {
  access: ['lead-company'],
  shows: 'list',
  query: PageQuery,
  answer: pageOf<LeadPledgeSummary>('LeadPledgeSummary'),
});

export const LEAD_PLEDGE = route('GET /lead-pledges/{pledgeId}', {
  access: ['lead-company'],
  shows: 'case',
  answer: view<LeadPledgeDetail>('LeadPledgeDetail'),
});
