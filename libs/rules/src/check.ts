/** 자격 확인의 길잡이: an entry of its own (`@subsidy/rules/check`), so that only the check downloads it. */
export {
  mostWorthFirst,
  openDecisions,
  questionWorth,
  worthOf,
  type OpenDecision,
  type OpenQuestion,
  type QuestionWorth,
} from './guidance/question-worth.ts';
export { answersTo } from './guidance/possible-answers.ts';
export { costCurveOf, typicalCostOf, type CostCurve, type TypicalCost } from './guidance/cost-curve.ts';
export {
  bestFirst,
  bestWayOf,
  MOST_REPORTED,
  reportedNotices,
  verdictOf,
  VERDICT_STATES,
  type NextAction,
  type Verdict,
  type VerdictState,
  type WayToJudge,
} from './guidance/verdict.ts';
export { notMeantFor, type NotMeant } from './guidance/elsewhere.ts';
export { elsewhereSentence, verdictSentence } from './messages/verdict-sentences.ts';
export { CARRIED_NAME, CARRIED_VERSION, carriedContent, type SaidThen } from './guidance/carried-check.ts';
