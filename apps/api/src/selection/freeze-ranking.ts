import type { JsonValue } from '@subsidy/contract';
import {
  allocate,
  amountsOf,
  canonicalJson,
  decidedAgain,
  sharesOf,
  NOTHING_TAKEN,
  quotaContradictions,
  SearchTooLong,
  type Appeal,
  type Contradiction,
  type Taken,
  type BudgetLine,
  type FundingPlan,
  type NoticeTerms,
  type PaidCandidate,
  type ProgramType,
  type RankedItem,
  type Shares,
} from '@subsidy/rules';
import { sha256 } from '../audit/audit.ts';
import { Refusal } from '../http/refusal.ts';
import { selectionWords } from '../http/refusals/selection.ts';
import type { SelectionCandidate } from './selection-candidates.ts';

/** What a ranking is made of. */
export interface RankingRequest {
  noticeId: string;
  noticeVersion: number;
  type: ProgramType;
  budgetKrw: number;
  /** Lines of other payers; left out where there are none, as in every run from before there were any. */
  budgets?: { payer: BudgetLine['payer']; regionCode: string | null; budgetKrw: number }[];
  /** What earlier runs of the notice took of its quotas; left out where the notice says nothing of how it selects. */
  taken?: Taken;
  /** 재심의 alone: the one application that is decided again, and how. */
  appeal?: Appeal;
}

/** A ranking with everything it was made from, as canonical JSON (RFC 8785) and its hash: codes and values, no words. */
export interface FrozenRanking {
  items: RankedItem[];
  text: string;
  sha256: string;
}

/**
 * How the text is put together: the first one had sentences for reasons and named no format, the second one did not tell full ties,
 * the third one had the government's budget alone; a run without lines of other payers still is of the third. The fifth one has what
 * earlier runs took, and each candidate's supplier; a run of a notice without a rule of its own still is of the third or fourth.
 */
const FORMAT = 5;
const WITHOUT_RULE = 4;
const GOVERNMENT_ALONE = 3;
const WITHOUT_TIES = 2;

/** 순위와 예산 배분: pure and repeatable, so that approval can work it out again and compare the hash. */
export function freezeRanking(
  request: RankingRequest,
  candidates: readonly SelectionCandidate[],
  terms: NoticeTerms,
): FrozenRanking {
  const items = provedOrRefused(() => rankedItems(request, candidates, terms));
  const format = formatOf(request);
  const text = textOf(format, request, candidates, items);
  return { items, text, sha256: sha256(text) };
}

function formatOf({ budgets, taken }: RankingRequest): number {
  if (taken !== undefined) return FORMAT;
  return budgets === undefined ? GOVERNMENT_ALONE : WITHOUT_RULE;
}

const textOf = (
  format: number,
  request: RankingRequest,
  candidates: readonly SelectionCandidate[],
  items: readonly RankedItem[],
): string =>
  canonicalJson({
    format,
    request: { ...request },
    candidates: candidates.map((candidate) => frozenOf(format, candidate)),
    items: items.map((item) => ({ ...item })),
  });

/** What a run was made from, as it is kept. */
interface KeptRanking {
  format?: number;
  request: RankingRequest;
  candidates: JsonValue[];
  items: Record<string, JsonValue>[];
}

/** Whether the same ranking comes out of what is recorded now, to the last figure. */
export function isStillSame(
  inputs: string,
  candidates: readonly SelectionCandidate[],
  terms: NoticeTerms,
): boolean {
  const kept = JSON.parse(inputs) as KeptRanking;
  const ranked = rankedItems(kept.request, candidates, terms);
  if (kept.format !== undefined) {
    const items = kept.format === WITHOUT_TIES ? ranked.map(withoutTie) : ranked;
    return textOf(kept.format, kept.request, candidates, items) === inputs;
  }
  return (
    canonicalJson([kept.candidates, kept.items.map(withoutReason)]) ===
    canonicalJson([
      candidates.map((candidate) => frozenOf(undefined, candidate)),
      ranked.map((item) => withoutReason({ ...item })),
    ])
  );
}

/** The applications whose score or money is no longer what was ranked. */
export function changedCandidates(inputs: string, candidates: readonly SelectionCandidate[]): string[] {
  const { format, candidates: kept } = JSON.parse(inputs) as KeptRanking;
  const before = new Set(kept.map((candidate) => canonicalJson(candidate)));
  return candidates
    .filter((candidate) => !before.has(canonicalJson(frozenOf(format, candidate))))
    .map(({ applicationId }) => applicationId);
}

/** The request that a run was made for. */
export const requestOf = (inputs: string): RankingRequest => (JSON.parse(inputs) as KeptRanking).request;

function rankedItems(
  request: RankingRequest,
  candidates: readonly SelectionCandidate[],
  terms: NoticeTerms,
): RankedItem[] {
  const { appeal } = request;
  if (appeal !== undefined) return candidates.map((candidate) => decidedAgain(appeal, candidate));
  const passed = candidates.filter(({ failedChecks }) => failedChecks.length === 0);
  const failed = candidates.filter(({ failedChecks }) => failedChecks.length > 0);
  const budgets = { governmentKrw: request.budgetKrw, lines: request.budgets ?? [] };
  const ranked = allocate(passed.map(withAmounts), budgets, terms, {
    type: request.type,
    taken: request.taken ?? NOTHING_TAKEN,
  });
  return [...ranked, ...afterThem(ranked, failed)];
}

/** Rows of the notice and ceilings of the run that cannot hold together. */
export const contradictionsOf = (
  { type, budgetKrw, budgets = [], taken = NOTHING_TAKEN }: RankingRequest,
  candidates: readonly SelectionCandidate[],
  terms: NoticeTerms,
): Contradiction[] =>
  provedOrRefused(() =>
    quotaContradictions(
      candidates.filter(({ failedChecks }) => failedChecks.length === 0).map(withAmounts),
      { governmentKrw: budgetKrw, lines: budgets },
      terms,
      { type, taken },
    ),
  );

/** 422 where the search ends before it knows: a run that is not shown to be the best by rank is not made. */
function provedOrRefused<Found>(work: () => Found): Found {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof SearchTooLong)) throw error;
    const detail = selectionWords.tooManyWays;
    throw new Refusal('incomplete', {
      detail,
      errors: [{ field: 'quotas', code: 'search-too-long', message: detail }],
    });
  }
}

/** 현장확인 부적합: whoever fails a check on site is not selected, whatever the score, and stands after the others. */
function afterThem(ranked: readonly RankedItem[], failed: readonly SelectionCandidate[]): RankedItem[] {
  const cumulativeKrw = ranked.at(-1)?.cumulativeKrw ?? 0;
  return [...failed]
    .sort((a, b) => b.total - a.total || (a.receiptNumber < b.receiptNumber ? -1 : 1))
    .map(({ applicationId, total, governmentKrw, failedChecks }, index, sorted) => {
      const isTied = [sorted[index - 1], sorted[index + 1]].some((other) => other?.total === total);
      return {
        rank: ranked.length + index + 1,
        applicationId,
        score: total,
        governmentKrw,
        cumulativeKrw,
        result: 'not-selected',
        reason: {
          code: 'site-check-failed',
          values: { checks: failedChecks, ...(isTied ? { tied: true } : {}) },
        },
      };
    });
}

/** A candidate as a text of this format holds it; only lines of other payers ask where its factory stands. */
function frozenOf(
  format: number | undefined,
  { fundingPlan, regionCode, supplierId, ...candidate }: SelectionCandidate,
): Record<string, JsonValue> {
  const shares: Partial<Shares> = format === undefined ? formerShares(fundingPlan) : sharesOf(fundingPlan);
  const place =
    format === FORMAT ? { regionCode, supplierId } : format === WITHOUT_RULE ? { regionCode } : {};
  return { ...candidate, ...place, shares: shares };
}

/** Who pays how much of a candidate, each payer once. */
export const withAmounts = (candidate: SelectionCandidate): PaidCandidate => ({
  ...candidate,
  amounts: amountsOf(sharesOf(candidate.fundingPlan)),
});

const withoutReason = ({ reason: _reason, ...item }: Record<string, JsonValue>): JsonValue => item;

function withoutTie({ reason, ...item }: RankedItem): RankedItem {
  const { tied: _tied, ...values } = reason.values;
  return { ...item, reason: { code: reason.code, values } as RankedItem['reason'] };
}

/** Before the split of local money was part of it. */
function formerShares(plan: FundingPlan): Partial<Shares> {
  const { provinceKrw: _province, cityKrw: _city, ...shares } = sharesOf(plan);
  return shares;
}
