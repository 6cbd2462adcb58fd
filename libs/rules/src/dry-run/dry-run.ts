import type { DecisionOutcome, ProgramCode, ProgramType } from '../core/codes.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';

/** 공고 조건 변경: a notice as it is and as a draft would make it. */
export interface TermsChange {
  current: DecidableNotice;
  draft: DecidableNotice;
}

/** 모의 적용 대상: the facts of one application, as they were when it was decided. */
export interface StoredApplication {
  id: string;
  noticeId: string;
  type: ProgramType;
  regionCode: string;
  facts: EligibilityInput;
  /** The moment that the conditions are read at, for example the submission. */
  asOf: Date;
}

/** `not-offered`: the notice does not have the type of the application. */
export type DryRunOutcome = DecisionOutcome | 'not-offered';

/** 판정 변화: how many applications go from one outcome to another, and which. */
export interface OutcomeFlip {
  from: DryRunOutcome;
  to: DryRunOutcome;
  count: number;
  /** The first ids in the order of their characters, at most `MAX_LISTED_IDS`. */
  applicationIds: string[];
}

/** 예산 영향: government money of eligible applications, exact to the won below 2^53 (630,000 × 2억 is a seventieth of it). */
export interface BudgetEffect {
  applications: number;
  /** Applications whose outcome changes. */
  flips: number;
  eligibleBefore: number;
  eligibleAfter: number;
  governmentBeforeKrw: number;
  governmentAfterKrw: number;
  /** What the draft costs more; negative when it costs less. */
  governmentDeltaKrw: number;
}

/** The effect on the applications of one region. */
export interface RegionEffect extends BudgetEffect {
  regionCode: string;
}

/** The effect on the applications of one program (세부사업). */
export interface ProgramEffect extends BudgetEffect {
  program: ProgramCode;
}

/** 모의 적용 결과; the order of the applications does not matter. */
export interface DryRun {
  flips: OutcomeFlip[];
  totals: BudgetEffect;
  byRegion: RegionEffect[];
  byProgram: ProgramEffect[];
  /** Applications of notices that nobody changes; they are in no other figure. */
  untouched: number;
}
