import type { RawFundingPlan } from '../../core/decision.ts';
import type { EligibilityInput } from '../../core/facts.ts';
import type { FindingValues, RawWarning } from '../../core/finding.ts';
import { shareOf } from '../../core/money.ts';
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
    ...(plan === null ? [] : moneyWarnings(typeTerms, project.companyInKindKrw ?? 0, plan, unitKrw)),
  ];
}

function moneyWarnings(
  { government, leadCompany, local, companyMaxRateBp, maxProjectKrw, inKind }: GuideTypeTerms,
  askedInKindKrw: number,
  plan: RawFundingPlan,
  unitKrw: number,
): RawWarning[] {
  const warnings = [...plan.warnings];
  const add = (code: string, values: FindingValues): void => {
    warnings.push({ code, values, fields: ['project.totalCostKrw'] });
  };
  if (inKind === null && askedInKindKrw > 0) {
    warnings.push({ code: 'in-kind-not-published', values: {}, fields: ['project.companyInKindKrw'] });
  }
  if (maxProjectKrw !== null && plan.totalCostKrw > maxProjectKrw.value) {
    add('project-above-limit', { maxKrw: maxProjectKrw.value });
  }
  if (companyMaxRateBp !== null) {
    const maxKrw = shareOf(plan.totalCostKrw, companyMaxRateBp.value);
    // Each other payer's part is rounded down to the unit, and the company bears what is left: that is no breach.
    const roundedDown = [government, leadCompany, local].filter((share) => share !== null).length * unitKrw;
    if (plan.companyKrw > maxKrw + roundedDown)
      add('company-share-above-limit', { maxKrw, companyKrw: plan.companyKrw });
  }
  return warnings;
}
