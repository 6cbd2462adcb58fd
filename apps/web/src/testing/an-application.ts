import type {
  ApplicationView,
  CompletenessView,
  FormView,
  MembershipView,
  SessionView,
  UserView,
} from '@subsidy/contract';
import { formOf, fundingPlanOf, PUBLISHED_NOTICES, type FieldValues, type NoticeTerms } from '@subsidy/rules';
import type { SignedIn } from '../api/session.ts';

const NOTICE_ID = '2026-manufacturing-ai';

/** Terms of the notice that the made-up applications are filed under. */
function someTerms(): NoticeTerms {
  const notice = PUBLISHED_NOTICES.find(({ id }) => id === NOTICE_ID);
  if (notice === undefined) throw new Error(`no notice ${NOTICE_ID}`);
  return notice.terms;
}

/** The form of its AI factory type. */
export const someForm = (): FormView => formOf(someTerms(), 'ai-factory');

/** The answers that the form gives as examples. */
function exampleAnswers(): FieldValues {
  const form = someForm();
  return Object.fromEntries(
    [...form.application, ...form.plan].map(({ field, example }) => [field, example]),
  );
}

/** An application as its company sees it: a draft with every answer unless told otherwise. */
export function anApplication(differences: Partial<ApplicationView> = {}): ApplicationView {
  const fields = { ...exampleAnswers() };
  return {
    id: 'application-1',
    noticeId: NOTICE_ID,
    noticeTitle: '2026년도 제조AI특화 스마트공장 구축지원사업',
    sample: false,
    program: 'manufacturing-ai',
    type: 'ai-factory',
    typeLabel: 'AI공장 구축',
    status: 'draft',
    failToConfirm: false,
    failReconsidered: false,
    reopenedAt: null,
    openSupplementRequestId: null,
    supplementAnsweredAt: null,
    costAnswerAwaited: false,
    reviewProgress: null,
    companyName: '한빛정밀',
    businessRegistrationNumber: '2208139938',
    regionCode: 'gyeonggi',
    city: '안산시',
    technoParkCode: 'gyeonggi',
    supplierName: null,
    projectTitle: '공구 마모 예측',
    totalCostKrw: 400_000_000,
    governmentKrw: 200_000_000,
    appliedTotalCostKrw: null,
    appliedGovernmentKrw: null,
    acceptedTotalCostKrw: null,
    acceptedGovernmentKrw: null,
    receiptNumber: null,
    submittedAt: null,
    planSubmittedAt: null,
    statusSince: '2026-03-20T10:00:00+09:00',
    nextDueAt: '2099-04-20T17:00:00+09:00',
    updatedAt: '2026-03-20T10:00:00+09:00',
    company: {
      id: 'company-1',
      name: '한빛정밀',
      nameNow: null,
      businessRegistrationNumber: '2208139938',
      corporateRegistrationNumber: null,
      regionCode: 'gyeonggi',
      city: '안산시',
    },
    supplier: null,
    asksLeadCompany: false,
    leadCompany: null,
    noticeVersion: 1,
    opensAt: '2026-03-19T09:00:00+09:00',
    closesAt: '2099-04-20T17:00:00+09:00',
    hasPlan: true,
    planOpensAt: '2026-04-21T09:00:00+09:00',
    planClosesAt: '2099-05-20T17:00:00+09:00',
    fields,
    versions: Object.fromEntries(Object.keys(fields).map((field) => [field, 1])),
    contentsVisible: true,
    documents: [],
    assignments: [],
    supplementRequests: [],
    requirementCheck: null,
    formerRequirementChecks: [],
    siteVisit: null,
    costReview: null,
    receipts: [],
    appliedFundingPlan: null,
    fundingPlan: fundingPlanOf(
      someTerms(),
      'ai-factory',
      { company: {}, project: { totalCostKrw: 400_000_000, companyInKindKrw: 40_000_000 } },
      '2026-11-23',
    ),
    decision: null,
    journey: [],
    allowedActions: [
      { action: 'submit', allowed: true, reason: null },
      { action: 'withdraw', allowed: true, reason: null },
    ],
    open: { fields: 'application', documentTypes: 'application' },
    ...differences,
  };
}

/** The answer of the server that nothing is missing. */
export const nothingMissing = (stage: CompletenessView['stage']): CompletenessView => ({
  complete: true,
  stage,
  missing: [],
  eligibility: {
    noticeId: NOTICE_ID,
    noticeVersion: 1,
    program: 'manufacturing-ai',
    type: 'ai-factory',
    outcome: 'eligible',
    conditions: [],
    fundingPlan: null,
    bonus: { points: 0, items: [] },
    warnings: [],
    smallestChange: null,
  } as unknown as CompletenessView['eligibility'],
  doubts: [],
  fundingPlan: null,
});

/** Somebody who is signed in. */
export const aUser = (role: UserView['role'] = 'applicant'): SignedIn => {
  const organization = { kind: 'company', id: 'company-1', name: '한빛정밀' } as const;
  const membership = aMembership({ id: `membership-${role}`, role, organization });
  return {
    id: `user-${role}`,
    email: `${role}@example.test`,
    name: '이도입',
    role,
    organization,
    emailConfirmed: true,
    membershipId: membership.id,
    secondFactor: 'not-asked',
    factors: [],
    memberships: [membership],
  };
};

/** A membership that runs. */
export const aMembership = (
  values: Pick<MembershipView, 'id' | 'role' | 'organization'>,
): MembershipView => ({
  isOwner: false,
  startedAt: '2026-01-02T09:00:00.000+09:00',
  endedAt: null,
  endReason: null,
  ...values,
});

/** The session of somebody who is signed in, as the API answers it. */
export const aSession = ({
  memberships,
  membershipId,
  secondFactor,
  factors,
  ...user
}: SignedIn): SessionView => ({
  user,
  memberships: [...memberships],
  membershipId,
  secondFactor,
  factors: [...factors],
});
