import type { CompanyFacts, EligibilityInput, ProjectFacts } from '../core/facts.ts';
import type { Finding } from '../core/finding.ts';
import type { ProgramType } from '../core/codes.ts';
import type { NoticeInForce } from '../core/notice.ts';
import { decide } from '../engine/decide.ts';
import { PUBLISHED_NOTICES } from '../programs/manufacturing-ai/published-notices.ts';
import type { FundingPlan, RawDecision } from '../core/decision.ts';
import type { DecidableTerms } from '../core/terms.ts';
import { fundingPlanOf } from '../funding/funding-plan.ts';

/** A company that meets every condition of both notices. */
export const aCompany = (facts: CompanyFacts = {}): CompanyFacts => ({
  businessRegistrationNumber: '2208139938',
  ksicCode: '25924',
  regionCode: 'gyeonggi',
  city: '안산시',
  businessStatus: 'operating',
  sizeCertificate: 'sme',
  averageRevenueKrw: 7_200_000_000,
  totalAssetsKrw: 9_100_000_000,
  independent: true,
  regularEmployees: 38,
  excludedBusiness: [],
  nationalTaxArrears: false,
  localTaxArrears: false,
  participationBannedUntil: null,
  samePlanFunded: false,
  factoryStatus: 'operating',
  currentLevel: 'basic',
  hasBuildHistory: true,
  previousGrants: [],
  runningProjects: [],
  ...facts,
});

/** A project that meets every condition of both notices. */
export const aProject = (facts: ProjectFacts = {}): ProjectFacts => ({
  targetLevel: 'intermediate-1',
  months: 6,
  totalCostKrw: 400_000_000,
  companyInKindKrw: 0,
  inKindKinds: [],
  aiCells: ['D2'],
  withoutSupplier: false,
  supplierInPool: true,
  mentoring: 'build-guidance',
  bonusItems: [],
  ...facts,
});

/** Facts that meet every condition. */
export const facts = (company: CompanyFacts = {}, project: ProjectFacts = {}): EligibilityInput => ({
  company: aCompany(company),
  project: aProject(project),
});

/** A published notice by its id. */
export function aNotice(
  id: '2026-manufacturing-ai' | '2025-ai-track' = '2026-manufacturing-ai',
): NoticeInForce {
  const notice = PUBLISHED_NOTICES.find((candidate) => candidate.id === id);
  if (notice === undefined) throw new Error(`No notice ${id}`);
  return notice;
}

export const IN_2026 = new Date('2026-04-10T12:00:00+09:00');
export const IN_2025 = new Date('2025-08-05T12:00:00+09:00');

/** One notice and type decided while its intake is open. */
export function decideOn(
  input: EligibilityInput,
  { year = 2026, type = 'ai-factory', asOf }: { year?: 2025 | 2026; type?: ProgramType; asOf?: Date } = {},
): RawDecision {
  const notice = aNotice(year === 2026 ? '2026-manufacturing-ai' : '2025-ai-track');
  return decide(notice, type, input, asOf ?? (year === 2026 ? IN_2026 : IN_2025));
}

/** The finding of one rule; a notice without the rule has none. */
export function findingOf(decision: RawDecision, ruleId: string): Finding | undefined {
  return decision.findings.find((finding) => finding.ruleId === ruleId);
}

/** A plan for a test, in whole won; terms without open figures always make one. */
export function aPlan(
  terms: DecidableTerms,
  type: string,
  asked: { totalCostKrw: number; companyInKindKrw: number; previousGrants?: CompanyFacts['previousGrants'] },
): FundingPlan {
  const { previousGrants, ...project } = asked;
  const plan = fundingPlanOf(terms, type, { company: { previousGrants }, project }, '2026-04-01');
  if (plan === null) throw new Error(`No plan of ${type}`);
  return plan;
}
