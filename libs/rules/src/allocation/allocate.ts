import type { RubricBlock, SelectionResult } from '../core/codes.ts';
import type { NoticeTerms } from '../core/notice.ts';
import type { TieBreak } from '../core/terms.ts';

/** 선정 후보: a reviewed application with its scores and its government money. */
export interface Candidate {
  applicationId: string;
  receiptNumber: string;
  /** Score without bonus. */
  technical: number;
  /** Score with bonus. */
  total: number;
  blocks: Record<RubricBlock, number>;
  governmentKrw: number;
}

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
  | { code: 'below-pass-mark'; values: { score: number; passMark: number } & Tie }
  | { code: 'site-check-failed'; values: { checks: readonly string[] } & Tie };

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
  by === 'technical' ? candidate.technical : candidate.blocks[by];

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

/** 예산 배정: in order of merit, until the first one that does not fit; the rest above the pass mark are on reserve. */
export function allocate(
  candidates: readonly Candidate[],
  budgetKrw: number,
  { scoring }: NoticeTerms,
): RankedItem[] {
  const passMark = scoring.passMark.value;
  let spentKrw = 0;
  let full = false;
  const merit = byMerit(scoring.tieBreak.value);
  const sorted = [...candidates].sort((a, b) => merit(a, b) || byReceipt(a, b));
  return sorted.map((candidate, index) => {
    const { applicationId, total: score, governmentKrw } = candidate;
    const passes = score >= passMark;
    full ||= passes && spentKrw + governmentKrw > budgetKrw;
    const selected = passes && !full;
    if (selected) spentKrw += governmentKrw;
    const result: SelectionResult = selected ? 'selected' : passes ? 'reserve' : 'not-selected';
    const figures = { score, passMark, governmentKrw, leftKrw: budgetKrw - spentKrw };
    const reason = reasonOf(result, figures, isTied(sorted, index, merit) ? { tied: true } : {});
    return { rank: index + 1, applicationId, score, governmentKrw, cumulativeKrw: spentKrw, result, reason };
  });
}

interface Figures {
  score: number;
  passMark: number;
  governmentKrw: number;
  leftKrw: number;
}

function reasonOf(result: SelectionResult, figures: Figures, tie: Tie): RankingReason {
  const { score, passMark, governmentKrw, leftKrw } = figures;
  if (result === 'selected') return { code: 'within-budget', values: { score, ...tie } };
  if (result === 'not-selected') return { code: 'below-pass-mark', values: { score, passMark, ...tie } };
  return governmentKrw > leftKrw
    ? { code: 'budget-too-short', values: { score, passMark, leftKrw, governmentKrw, ...tie } }
    : { code: 'budget-used-up', values: { score, passMark, ...tie } };
}
