/** 지원 방안과 연계 지원: an entry of its own (`@subsidy/rules/advice`), so that only pages that show advice download it. */
export type * from './advice/advice.ts';
export { LADDER_REASONS, OPTION_STATES } from './advice/advice.ts';
export { adviceFor } from './advice/advice-for.ts';
export { laddersFor } from './advice/ladder.ts';
export {
  bestTotalCost,
  type BestTotalCost,
  type BestTotalCostOptions,
  type CostPlan,
} from './advice/best-total-cost.ts';
export * from './advice/concurrency.ts';
export { CONCURRENCY_2026 } from './programs/concurrency-table.ts';
export { type LinkFit, type LinkReason, type LinkWindow } from './links/linked-support.ts';
export { linkedSupportFor, type FittingSupport, type LinkWindowState } from './links/linked-support-for.ts';
export { MENTORING_2026, type MentoringTerms } from './links/mentoring.ts';
export * from './messages/advice-sentences.ts';
export * from './messages/link-sentences.ts';
