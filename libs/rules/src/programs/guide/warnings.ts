import type { RawFundingPlan } from '../../core/decision.ts';
import type { EligibilityInput, ProjectFacts } from '../../core/facts.ts';
import type { RawWarning } from '../../core/finding.ts';
import { isAmount, shareOf } from '../../core/money.ts';
import { amountOf, fundingWarnings } from '../../funding/funding-plan.ts';
import { companyHistoryWarnings, companyNumberWarnings } from '../manufacturing-ai/warnings.ts';
import type { GuideTypeTerms } from './terms.ts';

/** Contradictory or doubtful facts of a guided program; none of them changes an outcome. */
export function guideWarnings(
  typeTerms: GuideTypeTerms,
  { company, project }: EligibilityInput,
  plan: RawFundingPlan | null,
  unitKrw: number,
): RawWarning[] {
  return [
    ...companyNumberWarnings(company),
    ...companyHistoryWarnings(company),
    ...inKindWarnings(typeTerms, project, plan),
    ...costWarnings(typeTerms, project),
    ...(plan === null ? [] : shareWarnings(typeTerms, plan, unitKrw)),
  ];
}

/** Where no limit of 현물 or no plan is known, only more than the whole cost can be told to be too much. */
function inKindWarnings(
  { inKind }: GuideTypeTerms,
  { companyInKindKrw, totalCostKrw }: ProjectFacts,
  plan: RawFundingPlan | null,
): RawWarning[] {
  if (inKind !== null && plan !== null) return plan.warnings;
  const askedKrw = amountOf(companyInKindKrw ?? 0);
  if (askedKrw === 0 || !isAmount(totalCostKrw)) return [];
  const aboveTotal = fundingWarnings(askedKrw, Number.MAX_SAFE_INTEGER, totalCostKrw);
  if (plan === null) return aboveTotal;
  return [{ code: 'in-kind-not-published', values: {}, fields: ['project.companyInKindKrw'] }, ...aboveTotal];
}

/** The largest project is known even where the money is not. */
function costWarnings({ maxProjectKrw }: GuideTypeTerms, { totalCostKrw }: ProjectFacts): RawWarning[] {
  if (maxProjectKrw === null || !isAmount(totalCostKrw) || totalCostKrw <= maxProjectKrw.value) return [];
  const values = { maxKrw: maxProjectKrw.value };
  return [{ code: 'project-above-limit', values, fields: ['project.totalCostKrw'] }];
}

function shareWarnings(
  { government, leadCompany, local, companyMaxRateBp }: GuideTypeTerms,
  { totalCostKrw, companyKrw }: RawFundingPlan,
  unitKrw: number,
): RawWarning[] {
  if (companyMaxRateBp === null) return [];
  const maxKrw = shareOf(totalCostKrw, companyMaxRateBp.value);
  // Each other payer's part is rounded down to the unit, and the company bears what is left: that is no breach.
  const roundedDown = [government, leadCompany, local].filter((share) => share !== null).length * unitKrw;
  if (companyKrw <= maxKrw + roundedDown) return [];
  const values = { maxKrw, companyKrw };
  return [{ code: 'company-share-above-limit', values, fields: ['project.totalCostKrw'] }];
}
