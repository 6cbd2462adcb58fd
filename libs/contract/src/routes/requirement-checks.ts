import {
  ReconsiderFailBody,
  RequirementCheckBody,
  ReturnFailBody,
  ReturnReconsiderationBody,
} from '../bodies/requirement-checks.ts';
import { RequestSupplementBody, RespondSupplementBody } from '../bodies/supplement-requests.ts';
import type { StatusView } from '../views/applications.ts';
import type {
  RequestedSupplementView,
  RequirementFactsView,
  SupplementRequestView,
} from '../views/requirement-checks.ts';
import { OFFICE_READERS } from './readers.ts';
import { route, view } from './route.ts';

export const CHECK_REQUIREMENTS = route('POST /applications/{applicationId}/requirement-check', {
  access: ['consultant'],
  body: RequirementCheckBody,
  answer: view<StatusView>('StatusView'),
  refusals: [
    'out-of-order',
    'supplement-open',
    'reopened',
    'lead-company-unconfirmed',
    'company-share-above-limit',
    'claim-disputed',
  ],
});

export const CONFIRM_FAIL = route('POST /applications/{applicationId}/requirement-check/confirmation', {
  access: ['consultant', 'officer'],
  answer: view<StatusView>('StatusView'),
  refusals: ['out-of-order', 'own-check', 'reopened'],
});

export const RETURN_FAIL = route('POST /applications/{applicationId}/requirement-check/return', {
  access: ['consultant', 'officer'],
  body: ReturnFailBody,
  answer: view<StatusView>('StatusView'),
  refusals: ['out-of-order', 'own-check', 'reopened'],
});

export const RECONSIDER_FAIL = route('POST /applications/{applicationId}/requirement-check/reconsideration', {
  access: ['officer'],
  body: ReconsiderFailBody,
  answer: view<StatusView>('StatusView'),
  refusals: ['out-of-order'],
});

export const CONFIRM_RECONSIDERATION = route(
  'POST /applications/{applicationId}/requirement-check/reconsideration/confirmation',
  {
    access: ['approver'],
    answer: view<StatusView>('StatusView'),
    refusals: ['out-of-order', 'own-proposal'],
  },
);

export const RETURN_RECONSIDERATION = route(
  'POST /applications/{applicationId}/requirement-check/reconsideration/return',
  {
    access: ['approver'],
    body: ReturnReconsiderationBody,
    answer: view<StatusView>('StatusView'),
    refusals: ['out-of-order', 'own-proposal'],
  },
);

export const REQUIREMENT_FACTS = route('GET /applications/{applicationId}/requirement-facts', {
  access: ['consultant', ...OFFICE_READERS],
  shows: 'case',
  answer: view<RequirementFactsView>('RequirementFactsView'),
  refusals: ['out-of-order'],
});

export const REQUEST_SUPPLEMENT = route('POST /applications/{applicationId}/supplement-requests', {
  access: ['consultant'],
  body: RequestSupplementBody,
  answer: view<RequestedSupplementView>('RequestedSupplementView', 201),
  refusals: ['out-of-order', 'supplement-open', 'reopened'],
});

export const RESPOND_SUPPLEMENT = route(
  'POST /applications/{applicationId}/supplement-requests/{requestId}/response',
  {
    access: ['applicant'],
    body: RespondSupplementBody,
    answer: view<SupplementRequestView>('SupplementRequestView'),
    refusals: ['out-of-order', 'deadline-passed', 'incomplete'],
  },
);
