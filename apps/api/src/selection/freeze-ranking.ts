import type { JsonValue } from '@subsidy/contract';
import {
  allocate,
  canonicalJson,
  siteCheckLabel,
  type FundingPlan,
  type NoticeTerms,
  type ProjectType,
  type RankedItem,
} from '@subsidy/rules';
import { sha256 } from '../audit/audit.ts';
import type { SelectionCandidate } from './selection-candidates.ts';

/** What a ranking is made of. */
export interface RankingRequest {
  noticeId: string;
  noticeVersion: number;
  type: ProjectType;
  budgetKrw: number;
}

/** A ranking with everything it was made from, as canonical JSON (RFC 8785) and its hash. */
export interface FrozenRanking {
  items: RankedItem[];
  text: string;
  sha256: string;
}

/** 순위와 예산 배분: pure and repeatable, so that approval can work it out again and compare the hash. */
export function freezeRanking(
  request: RankingRequest,
  candidates: readonly SelectionCandidate[],
  terms: NoticeTerms,
): FrozenRanking {
  const passed = candidates.filter(({ failedChecks }) => failedChecks.length === 0);
  const failed = candidates.filter(({ failedChecks }) => failedChecks.length > 0);
  const ranked = allocate(passed, request.budgetKrw, terms);
  const items = [...ranked, ...afterThem(ranked, failed)];
  const text = canonicalJson({
    request: { ...request },
    candidates: candidates.map(frozen),
    items: items.map((item) => ({ ...item })),
  });
  return { items, text, sha256: sha256(text) };
}

/** 현장확인 부적합: whoever fails a check on site is not selected, whatever the score, and stands after the others. */
function afterThem(ranked: readonly RankedItem[], failed: readonly SelectionCandidate[]): RankedItem[] {
  const cumulativeKrw = ranked.at(-1)?.cumulativeKrw ?? 0;
  return [...failed]
    .sort((a, b) => b.total - a.total || (a.receiptNumber < b.receiptNumber ? -1 : 1))
    .map(({ applicationId, total, governmentKrw, failedChecks }, index) => ({
      rank: ranked.length + index + 1,
      applicationId,
      score: total,
      governmentKrw,
      cumulativeKrw,
      result: 'not-selected',
      reason: `현장확인 항목을 충족하지 않아 선정되지 않았습니다: ${failedChecks.map(siteCheckLabel).join(', ')}`,
    }));
}

function frozen({ fundingPlan, ...candidate }: SelectionCandidate): JsonValue {
  return { ...candidate, shares: sharesOf(fundingPlan) };
}

/** Who pays what, without citations and warnings. */
function sharesOf(plan: FundingPlan): JsonValue {
  return {
    totalCostKrw: plan.totalCostKrw,
    governmentKrw: plan.governmentKrw,
    localGovernmentKrw: plan.localGovernmentKrw,
    leadCompanyKrw: plan.leadCompanyKrw,
    companyKrw: plan.companyKrw,
    companyCashKrw: plan.companyCashKrw,
    companyInKindKrw: plan.companyInKindKrw,
  };
}
