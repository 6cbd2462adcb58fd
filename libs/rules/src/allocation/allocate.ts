import type { ResultToDecideAgain } from './decide-again.ts';
import type { SelectionResult } from '../core/codes.ts';
import { type NoticeTerms, type TieBreak } from '../core/terms.ts';
import { contradictionsIn, type Contradiction } from './contradictions.ts';
import { fill, type KeptBack } from './fill.ts';
import { NOTHING_TAKEN, planOf, type FillRequest } from './limits.ts';
import type { Budgets, Candidate, PaidCandidate } from './paid-project.ts';

/** 동점: the score and everything the notice breaks a tie by are the same as of another one, so that the receipt number decided the place (ours). */
type Tie = { tied?: true };

/** Why a result is what it is, in codes and values; `messages/ranking-sentences.ts` words it. */
export type RankingReason =
  | { code: 'within-budget'; values: { score: number } & Tie }
  | {
      code: 'budget-too-short';
      values: { score: number; passMark: number; leftKrw: number; governmentKrw: number } & Tie;
    }
  | { code: 'budget-used-up'; values: { score: number; passMark: number } & Tie }
  | {
      code: 'line-too-short';
      values: {
        score: number;
        passMark: number;
        payer: string;
        regionCode: string | null;
        leftKrw: number;
        neededKrw: number;
      } & Tie;
    }
  /** 배정 기준: a row of the notice is full, its supplier has as many as it may, or the place is kept for a floor. */
  | {
      code: 'quota-full' | 'held-for-quota';
      values: { score: number; passMark: number; label: string } & Tie;
    }
  | { code: 'supplier-full'; values: { score: number; passMark: number; most: number } & Tie }
  | { code: 'below-pass-mark'; values: { score: number; passMark: number } & Tie }
  | { code: 'site-check-failed'; values: { checks: readonly string[] } & Tie }
  /** 재심의: the office's own words, and what the result was before. */
  | { code: 'decided-again'; values: { former: ResultToDecideAgain; reason: string } & Tie };

/** 순위표의 한 줄. */
export interface RankedItem {
  rank: number;
  applicationId: string;
  score: number;
  governmentKrw: number;
  /** Government money of this and every better-ranked selected application. */
  cumulativeKrw: number;
  result: SelectionResult;
  reason: RankingReason;
}

const valueOf = (candidate: Candidate, by: TieBreak): number =>
  by === 'technical' ? candidate.technical : (candidate.blocks[by] ?? 0);

type Order = (a: Candidate, b: Candidate) => number;

/** Total first, then the notice's order; 0 is a full tie. */
function byMerit(tieBreak: readonly TieBreak[]): Order {
  return (a, b) => {
    if (a.total !== b.total) return b.total - a.total;
    for (const by of tieBreak) {
      const difference = valueOf(b, by) - valueOf(a, by);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

/** 동점 처리 단계 that put a candidate behind the one of the same score before it; null where the score decides. */
export function tieStepOf(
  candidate: Candidate,
  better: Candidate | undefined,
  terms: NoticeTerms,
): string | null {
  if (better?.total !== candidate.total) return null;
  const steps = terms.scoring.tieBreak.value;
  return steps.find((by) => valueOf(candidate, by) !== valueOf(better, by)) ?? 'receipt';
}

/** A full tie is broken by the receipt number, so that no two are ever equal (ours). */
function byReceipt(a: Candidate, b: Candidate): number {
  if (a.receiptNumber !== b.receiptNumber) return a.receiptNumber < b.receiptNumber ? -1 : 1;
  return a.applicationId < b.applicationId ? -1 : 1;
}

/** Whether a candidate has a neighbor of the same merit in the sorted list. */
function isTied(sorted: readonly Candidate[], index: number, merit: Order): boolean {
  const candidate = sorted[index];
  return [sorted[index - 1], sorted[index + 1]].some(
    (other) => candidate !== undefined && other !== undefined && merit(candidate, other) === 0,
  );
}

/**
 * 예산 배정: in order of merit, as the notice fills it. Without a rule of its own it ends at the first one that the government's money does not
 * reach; a line of another payer that does not reach keeps back who needs it and those after it on the same line, and others go on. The
 * rest above the pass mark are on reserve.
 */
export function allocate(
  candidates: readonly PaidCandidate[],
  budgets: Budgets,
  terms: NoticeTerms,
  { type, taken }: Pick<FillRequest, 'type' | 'taken'> = { type: '', taken: NOTHING_TAKEN },
): RankedItem[] {
  const passMark = terms.scoring.passMark.value;
  const merit = byMerit(terms.scoring.tieBreak.value);
  const sorted = [...candidates].sort((a, b) => merit(a, b) || byReceipt(a, b));
  const passed = sorted.filter(({ total }) => total >= passMark);
  const plan = planOf(passed, { ...budgets, type, taken }, terms);
  const kept = fill(plan, terms.selection?.fill.value ?? 'stop');
  let spentKrw = 0;
  return sorted.map((candidate, index) => {
    const { applicationId, total: score, governmentKrw } = candidate;
    const back = index < passed.length ? (kept[index] ?? null) : undefined;
    const result = resultOf(back);
    if (result === 'selected') spentKrw += governmentKrw;
    const tie = isTied(sorted, index, merit) ? { tied: true as const } : {};
    const reason = reasonOf(back, { score, passMark }, terms, tie);
    return { rank: index + 1, applicationId, score, governmentKrw, cumulativeKrw: spentKrw, result, reason };
  });
}

/** 배정 기준을 함께 채울 수 없는 까닭: the rows and ceilings that cannot hold together, none of them without the others; empty where all can. */
export function quotaContradictions(
  candidates: readonly PaidCandidate[],
  budgets: Budgets,
  terms: NoticeTerms,
  { type, taken }: Pick<FillRequest, 'type' | 'taken'>,
): Contradiction[] {
  const passed = candidates.filter(({ total }) => total >= terms.scoring.passMark.value);
  return contradictionsIn(planOf(passed, { ...budgets, type, taken }, terms), terms);
}

/** undefined is below the pass mark, null is taken. */
function resultOf(back: KeptBack | null | undefined): SelectionResult {
  if (back === null) return 'selected';
  return back === undefined ? 'not-selected' : 'reserve';
}

function reasonOf(
  back: KeptBack | null | undefined,
  { score, passMark }: { score: number; passMark: number },
  { selection }: NoticeTerms,
  tie: Tie,
): RankingReason {
  if (back === null) return { code: 'within-budget', values: { score, ...tie } };
  const values = { score, passMark };
  if (back === undefined) return { code: 'below-pass-mark', values: { ...values, ...tie } };
  const labelOf = (row: number): string => selection?.quotas[row]?.label ?? '';
  if (back.why === 'held')
    return { code: 'held-for-quota', values: { ...values, label: labelOf(back.row), ...tie } };
  const { limit, left: leftKrw, needed: neededKrw } = back;
  switch (limit.kind) {
    case 'government':
      return neededKrw > leftKrw
        ? { code: 'budget-too-short', values: { ...values, leftKrw, governmentKrw: neededKrw, ...tie } }
        : { code: 'budget-used-up', values: { ...values, ...tie } };
    case 'line': {
      const { payer, regionCode } = limit.line;
      return { code: 'line-too-short', values: { ...values, payer, regionCode, leftKrw, neededKrw, ...tie } };
    }
    case 'quota':
      return { code: 'quota-full', values: { ...values, label: labelOf(limit.row), ...tie } };
    case 'supplier':
      return {
        code: 'supplier-full',
        values: { ...values, most: selection?.maxPerSupplier?.value ?? 0, ...tie },
      };
  }
}
