import type { BoundKind } from '../audit/bound-rows.ts';
import { BOUND_EXPORTS } from '../exports/bound-exports.ts';
import { BOUND_ERASED_FILINGS, BOUND_FILINGS } from '../filing/bound-filings.ts';
import { BOUND_PLEDGES } from '../lead-pledges/bound-pledges.ts';
import { BOUND_VERSIONS } from '../notices/bound-notices.ts';
import { BOUND_CHECKS } from '../requirement-checks/bound-checks.ts';
import { BOUND_COSTS, BOUND_SHEETS, BOUND_VISITS } from '../reviews/bound-reviews.ts';
import { BOUND_APPROVALS, BOUND_RUNS } from '../selection/bound-selection.ts';

/** Every kind of row that the audit chain answers for. What a later release adds is added here; none is taken away. */
export const BOUND_KINDS: readonly BoundKind[] = [
  BOUND_VERSIONS,
  BOUND_FILINGS,
  BOUND_ERASED_FILINGS,
  BOUND_PLEDGES,
  BOUND_CHECKS,
  BOUND_SHEETS,
  BOUND_VISITS,
  BOUND_COSTS,
  BOUND_RUNS,
  BOUND_APPROVALS,
  BOUND_EXPORTS,
];
