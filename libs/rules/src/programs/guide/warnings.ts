import type { FundingPlan } from '../../core/decision.ts';
import type { EligibilityInput } from '../../core/facts.ts';
import type { FindingValues, RawWarning } from '../../core/finding.ts';
import { shareOf } from '../../core/money.ts';
import { fundingWarnings } from '../../funding/funding-plan.ts';
import { companyHistoryWarnings, companyNumberWarnings } from '../manufacturing-ai/warnings.ts';
import type { GuideTypeTerms } from './terms.ts';

/** Contradictory or doubtful facts of a guided program; none of them changes an outcome. */
export function guideWarnings(
  typeTerms: GuideTypeTerms,
  { company, project }: EligibilityInput,
  plan: FundingPlan | null,
): RawWarning[] {
  return [
    ...companyNumberWarnings(company),
    ...companyHistoryWarnings(company),
    ...(plan === null ? [] : moneyWarnings(typeTerms, project.companyInKindKrw ?? 0, plan)),
  ];
}

function moneyWarnings(
  { companyMaxRateBp, maxProjectKrw, inKind }: GuideTypeTerms,
  askedInKindKrw: number,
  plan: FundingPlan,
): RawWarning[] {
  const warnings: RawWarning[] = [];
  const add = (code: string, values: FindingValues): void => {
    warnings.push({ code, values, fields: ['project.totalCostKrw'] });
  };
  if (inKind !== null) {
    warnings.push(...fundingWarnings(askedInKindKrw, plan.companyInKindMaxKrw, plan.totalCostKrw));
  } else if (askedInKindKrw > 0) {
    warnings.push({ code: 'in-kind-not-published', values: {}, fields: ['project.companyInKindKrw'] });
  }
  if (maxProjectKrw !== null && plan.totalCostKrw > maxProjectKrw.value) {
    add('project-above-limit', { maxKrw: maxProjectKrw.value });
  }
  if (companyMaxRateBp !== null) {
    const maxKrw = shareOf(plan.totalCostKrw, companyMaxRateBp.value);
    if (plan.companyKrw > maxKrw) add('company-share-above-limit', { maxKrw, companyKrw: plan.companyKrw });
  }
  return warnings;
}
