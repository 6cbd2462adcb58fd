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

/** Why a result is what it is, in codes and values; `messages/ranking-sentences.ts` words it. */
export type RankingReason =
  | { code: 'within-budget'; values: { score: number } }
  | {
      code: 'budget-too-short';
      values: { score: number; passMark: number; leftKrw: number; governmentKrw: number };
    }
  | { code: 'budget-used-up'; values: { score: number; passMark: number } }
  | { code: 'below-pass-mark'; values: { score: number; passMark: number } }
  | { code: 'site-check-failed'; values: { checks: readonly string[] } };

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

/** Total first, then the notice's order, at last the receipt number so that no two are ever equal (ours). */
function byMerit(tieBreak: readonly TieBreak[]): (a: Candidate, b: Candidate) => number {
  return (a, b) => {
    if (a.total !== b.total) return b.total - a.total;
    for (const by of tieBreak) {
      const difference = valueOf(b, by) - valueOf(a, by);
      if (difference !== 0) return difference;
    }
    if (a.receiptNumber !== b.receiptNumber) return a.receiptNumber < b.receiptNumber ? -1 : 1;
    return a.applicationId < b.applicationId ? -1 : 1;
  };
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
  return [...candidates].sort(byMerit(scoring.tieBreak.value)).map((candidate, index) => {
    const { applicationId, total: score, governmentKrw } = candidate;
    const passes = score >= passMark;
    full ||= passes && spentKrw + governmentKrw > budgetKrw;
    const selected = passes && !full;
    if (selected) spentKrw += governmentKrw;
    const result: SelectionResult = selected ? 'selected' : passes ? 'reserve' : 'not-selected';
    const reason = reasonOf(result, { score, passMark, governmentKrw, leftKrw: budgetKrw - spentKrw });
    return { rank: index + 1, applicationId, score, governmentKrw, cumulativeKrw: spentKrw, result, reason };
  });
}

interface Figures {
  score: number;
  passMark: number;
  governmentKrw: number;
  leftKrw: number;
}

function reasonOf(result: SelectionResult, figures: Figures): RankingReason {
  const { score, passMark, governmentKrw, leftKrw } = figures;
  if (result === 'selected') return { code: 'within-budget', values: { score } };
  if (result === 'not-selected') return { code: 'below-pass-mark', values: { score, passMark } };
  return governmentKrw > leftKrw
    ? { code: 'budget-too-short', values: { score, passMark, leftKrw, governmentKrw } }
    : { code: 'budget-used-up', values: { score, passMark } };
}
