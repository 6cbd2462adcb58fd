import type { Shares } from '../funding/shares.ts';
import type { ResultToDecideAgain } from './decide-again.ts';
import type { Payer, RubricBlock, SelectionResult } from '../core/codes.ts';
import { type NoticeTerms, type TieBreak } from '../core/terms.ts';

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

/** 예산의 한 줄: what one payer has, for the companies of one region or for all; whole won. */
export interface BudgetLine {
  payer: Exclude<Payer, 'company'>;
  regionCode: string | null;
  budgetKrw: number;
}

/** What the payers have: the government's, and lines of the others. A payer without a line has no ceiling. */
export interface Budgets {
  governmentKrw: number;
  lines: readonly BudgetLine[];
}

/** Who pays how much of a project, each payer once, and where its factory stands; only lines of other payers ask. */
export interface PaidProject {
  regionCode: string | null;
  amounts: Readonly<Partial<Record<Payer, number>>>;
}
export type PaidCandidate = Candidate & PaidProject;

/** 재원별 금액 of a plan: `local-government` is what has no known split between province and city. */
export const amountsOf = (
  plan: Pick<Shares, 'governmentKrw' | 'leadCompanyKrw' | 'localGovernmentKrw' | 'provinceKrw' | 'cityKrw'>,
): PaidProject['amounts'] => ({
  government: plan.governmentKrw,
  'lead-company': plan.leadCompanyKrw,
  'local-government': plan.localGovernmentKrw - plan.provinceKrw - plan.cityKrw,
  province: plan.provinceKrw,
  city: plan.cityKrw,
});

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
 * 예산 배정: in order of merit, until the first one that the government's money does not reach; the rest above the pass mark are on
 * reserve. A line of another payer that does not reach keeps back who needs it, and with it those after it on the same line; others go on.
 */
export function allocate(
  candidates: readonly PaidCandidate[],
  { governmentKrw: budgetKrw, lines }: Budgets,
  { scoring }: NoticeTerms,
): RankedItem[] {
  const passMark = scoring.passMark.value;
  let spentKrw = 0;
  let full = false;
  const open = lines.map((line) => ({ line, leftKrw: line.budgetKrw, isFull: false }));
  const merit = byMerit(scoring.tieBreak.value);
  const sorted = [...candidates].sort((a, b) => merit(a, b) || byReceipt(a, b));
  return sorted.map((candidate, index) => {
    const { applicationId, total: score, governmentKrw } = candidate;
    const passes = score >= passMark;
    full ||= passes && spentKrw + governmentKrw > budgetKrw;
    const mayBe = passes && !full;
    const short = mayBe ? lineTooShort(candidate, open) : null;
    const selected = mayBe && short === null;
    if (selected) {
      spentKrw += governmentKrw;
      spend(candidate, open);
    }
    const result = resultOf(selected, passes);
    const figures = { score, passMark, governmentKrw, leftKrw: budgetKrw - spentKrw, short };
    const reason = reasonOf(result, figures, isTied(sorted, index, merit) ? { tied: true } : {});
    return { rank: index + 1, applicationId, score, governmentKrw, cumulativeKrw: spentKrw, result, reason };
  });
}

function resultOf(selected: boolean, passes: boolean): SelectionResult {
  if (selected) return 'selected';
  return passes ? 'reserve' : 'not-selected';
}

function spend(candidate: PaidCandidate, open: readonly OpenLine[]): void {
  for (const one of open) one.leftKrw -= neededOf(candidate, one.line);
}

interface OpenLine {
  line: BudgetLine;
  leftKrw: number;
  /** Somebody better needed more of it than was left. */
  isFull: boolean;
}

/** What a project needs of a line in KRW; nothing where the line is of another payer or for another region. */
export function neededOf({ amounts, regionCode }: PaidProject, line: BudgetLine): number {
  if (line.regionCode !== null && line.regionCode !== regionCode) return 0;
  const ofLine = amounts[line.payer] ?? 0;
  // 지방비 is the province's and the city's money, and what has no known split.
  return line.payer === 'local-government' ? ofLine + (amounts.province ?? 0) + (amounts.city ?? 0) : ofLine;
}

/** The first line that does not reach for a candidate, marked as full; null where all do. */
function lineTooShort(candidate: PaidCandidate, open: readonly OpenLine[]): Short | null {
  const one = open.find(({ line, leftKrw, isFull }) => {
    const neededKrw = neededOf(candidate, line);
    return neededKrw > 0 && (isFull || neededKrw > leftKrw);
  });
  if (one === undefined) return null;
  one.isFull = true;
  const { payer, regionCode } = one.line;
  return { payer, regionCode, leftKrw: one.leftKrw, neededKrw: neededOf(candidate, one.line) };
}

interface Short {
  payer: string;
  regionCode: string | null;
  leftKrw: number;
  neededKrw: number;
}

interface Figures {
  score: number;
  passMark: number;
  governmentKrw: number;
  leftKrw: number;
  short: Short | null;
}

function reasonOf(result: SelectionResult, figures: Figures, tie: Tie): RankingReason {
  const { score, passMark, governmentKrw, leftKrw, short } = figures;
  if (result === 'selected') return { code: 'within-budget', values: { score, ...tie } };
  if (result === 'not-selected') return { code: 'below-pass-mark', values: { score, passMark, ...tie } };
  if (short !== null) return { code: 'line-too-short', values: { score, passMark, ...short, ...tie } };
  return governmentKrw > leftKrw
    ? { code: 'budget-too-short', values: { score, passMark, leftKrw, governmentKrw, ...tie } }
    : { code: 'budget-used-up', values: { score, passMark, ...tie } };
}
