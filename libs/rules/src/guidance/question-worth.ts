import type { DecisionOutcome } from '../core/codes.ts';
import type { EligibilityInput } from '../core/facts.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { findingsOf } from '../engine/conditions.ts';
import { outcomeOf } from '../engine/decide.ts';
import { contextOf } from '../engine/notice-context.ts';
import { WINDOW_RULE } from '../engine/standing.ts';
import { rawFundingPlanOf } from '../funding/funding-plan.ts';
import { supportKrwOf } from '../funding/support.ts';

/** One notice and type that may still come to something. */
export interface OpenDecision {
  notice: DecidableNotice;
  type: string;
}

/** A question that is not answered, with the facts as they would be after each of its possible answers. */
export interface OpenQuestion {
  key: string;
  inputs: readonly EligibilityInput[];
}

/** 질문의 값어치. */
export interface QuestionWorth {
  key: string;
  /** Open decisions whose outcome hangs on the answer. */
  splits: number;
  /** The most support that lies between two answers in one of them, in KRW. */
  betweenKrw: number;
}

interface Judged {
  outcome: DecisionOutcome;
  supportKrw: number;
}

/** The outcome apart from the intake window, which no answer changes, and the support where it is not refused. */
function judge({ notice, type }: OpenDecision, input: EligibilityInput, asOf: Date): Judged {
  const context = contextOf(notice, asOf);
  const findings = findingsOf(notice.terms, type, input, context);
  const outcome = outcomeOf(findings.filter(({ ruleId }) => ruleId !== WINDOW_RULE));
  if (outcome === 'ineligible') return { outcome, supportKrw: 0 };
  return { outcome, supportKrw: supportKrwOf(rawFundingPlanOf(notice.terms, type, input, context.asOfOn)) };
}

/** Decisions that are not refused apart from their window: only these can still be won or lost by an answer. */
export const openDecisions = <One extends OpenDecision>(
  all: readonly One[],
  input: EligibilityInput,
  asOf: Date,
): One[] => all.filter((one) => judge(one, input, asOf).outcome !== 'ineligible');

/** 질문의 값어치: what hangs on one question. Decisions are made for each of its answers; nothing is guessed. */
export function worthOf(
  { key, inputs }: OpenQuestion,
  decisions: readonly OpenDecision[],
  asOf: Date,
): QuestionWorth {
  let splits = 0;
  let betweenKrw = 0;
  for (const decision of decisions) {
    const judged = inputs.map((input) => judge(decision, input, asOf));
    if (new Set(judged.map(({ outcome }) => outcome)).size > 1) splits += 1;
    const support = judged.map(({ supportKrw }) => supportKrw);
    if (support.length > 0) betweenKrw = Math.max(betweenKrw, Math.max(...support) - Math.min(...support));
  }
  return { key, splits, betweenKrw };
}

/** 질문 차례: what splits most decisions first, then what most money lies between; equals keep their order. */
export const mostWorthFirst = (a: QuestionWorth, b: QuestionWorth): number =>
  b.splits - a.splits || b.betweenKrw - a.betweenKrw;

/** 다음 질문: every open question with its worth, the one that changes most first. */
export const questionWorth = (
  questions: readonly OpenQuestion[],
  decisions: readonly OpenDecision[],
  asOf: Date,
): QuestionWorth[] => questions.map((question) => worthOf(question, decisions, asOf)).sort(mostWorthFirst);
