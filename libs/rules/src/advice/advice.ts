import type { Citation } from '../core/citation.ts';
import type { Confidence, DecisionOutcome, ProgramCode, ProgramType, SmartLevel } from '../core/codes.ts';
import type { SmallestChange } from '../core/decision.ts';
import type { Verdict } from '../guidance/verdict.ts';
import type { CostPlan } from './best-total-cost.ts';

/**
 * 신청 가능 상태, the best first. `closed-otherwise-met`: 접수 기간만 아님. `past-year`: a notice of an earlier year whose days no
 * source states. `blocked`: something besides the window stands in the way that the company or time can change; `not-meant`: a
 * fact that nobody can change.
 */
export const OPTION_STATES = [
  'open',
  'needs-evidence',
  'not-yet',
  'window-not-published',
  'closed-otherwise-met',
  'past-year',
  'blocked',
  'not-meant',
] as const;
export type OptionState = (typeof OPTION_STATES)[number];

/** 누적 한도: what a grant would use of a limit that earlier and later grants share. */
export interface UsedUpLimit {
  /** Whose limit: of the option itself, or of the type that its grant counts towards. */
  type: ProgramType;
  limitKrw: number;
  /** What is left after this grant. */
  leftKrw: number;
  timesLeft: number | null;
  cite: Citation;
}

/** One way to be supported, for one company and project. */
export interface AdviceOption {
  noticeId: string;
  title: string;
  program: ProgramCode;
  type: ProgramType;
  year: number;
  sample: boolean;
  state: OptionState;
  /** 판정, as on its card. */
  verdict: Pick<Verdict, 'state' | 'toConfirm'>;
  outcome: DecisionOutcome;
  opensAt: string | null;
  closesAt: string | null;
  /** A later notice for the same companies has taken its place. */
  superseded: boolean;
  /** Who pays what at the cost that was asked about; null when it is unknown or a figure is not published. */
  money: CostPlan | null;
  /** Who pays what at the cost that brings most, with as much in kind as is allowed. */
  bestCost: CostPlan | null;
  maxMonths: number | null;
  /** Rules that fail. */
  failed: string[];
  /** Rules that wait for a fact of the company. */
  missing: string[];
  /** Rules that no public source answers. */
  unpublished: string[];
  smallestChange: SmallestChange | null;
  /** Programs that the concurrency table shuts out while this one runs, and that it lets run beside it. */
  excludes: ProgramCode[];
  runsWith: ProgramCode[];
  usesUp: UsedUpLimit | null;
  /** The weakest source behind money and months; all but `official` are marked. */
  confidence: Confidence;
}

/** Who pays what in several projects together. */
export type SummedMoney = Omit<CostPlan, 'companyKrw'>;

/** 함께 할 수 있는 조합 with the money of all of them, each at its best cost. Their content must not overlap. */
export interface Combination {
  options: { noticeId: string; program: ProgramCode; type: ProgramType; state: OptionState }[];
  /** The state of the one that is furthest from being open. */
  state: OptionState;
  money: SummedMoney;
  confidence: Confidence;
  cite: Citation;
}

/** Why a step stands in a ladder. */
export const LADDER_REASONS = [
  'opens-basic',
  'raises-level',
  'prepares-data',
  'applies-ai',
  'connects-whole-factory',
] as const;
export type LadderReason = (typeof LADDER_REASONS)[number];

/** One step of a ladder, by the notice of this year; that of its own year may differ. */
export interface LadderStep {
  /** 0 is this year. */
  yearOffset: number;
  year: number;
  /** 공고 연도 whose terms are used. */
  noticeYear: number;
  noticeId: string;
  program: ProgramCode;
  type: ProgramType;
  fromLevel: SmartLevel;
  /** null where no source states the level that is reached. */
  toLevel: SmartLevel | null;
  /** Government money that could be had at most, after earlier steps; null where it is not published. */
  governmentKrw: number | null;
  /** Local and lead-company money at the same cost. */
  otherKrw: number | null;
  reason: LadderReason;
  cite: Citation;
  confidence: Confidence;
}

/** 단계별 경로 over the coming years. */
export interface Ladder {
  steps: LadderStep[];
  /** Sum of what is published. */
  governmentKrw: number;
  years: number;
}

/** Why there is no ladder. */
export type NoLadderReason = 'level-unknown' | 'nothing-open';

/** 지원 방안: the whole advice for one company, project and moment. */
export interface Advice {
  asOf: string;
  options: AdviceOption[];
  combinations: Combination[];
  ladders: Ladder[];
  noLadder: NoLadderReason | null;
}
