import { roundDown, shareOf } from '../../core/money.ts';
import type { Contribution, StackedSums } from '../../funding/stack.ts';
import type { CoFundingRule } from './co-funding.ts';

/**
 * 지방비 추가 지원 as contributions: the one rule that gives most, since no source says that two may be added up. Its base is
 * read from the plan without it. A rule with an open rate gives nothing that could be promised.
 */
export function coFundingContributions(
  rules: readonly CoFundingRule[],
  plan: StackedSums,
  unitKrw: number,
): readonly Contribution[] {
  let best: { rule: CoFundingRule; amountKrw: number } | null = null;
  for (const rule of rules) {
    const amountKrw = roundDown(coFundingKrw(rule, plan), unitKrw);
    if (amountKrw > (best?.amountKrw ?? 0)) best = { rule, amountKrw };
  }
  return best === null ? [] : split(best.rule, best.amountKrw, unitKrw);
}

/** What one rule adds to a plan in KRW, before rounding: rate of its base, within its cap. */
function coFundingKrw({ base, rateBp, maxKrw }: CoFundingRule, plan: StackedSums): number {
  if (rateBp.value === null) return 0;
  const baseKrw = {
    'total-cost': plan.totalCostKrw,
    'government-money': plan.governmentKrw,
    'company-share': plan.companyKrw,
    'company-cash': plan.companyCashKrw,
  }[base];
  return Math.min(shareOf(baseKrw, rateBp.value), maxKrw.value ?? Number.MAX_SAFE_INTEGER);
}

function split({ provinceBp, cite }: CoFundingRule, amountKrw: number, unitKrw: number): Contribution[] {
  if (provinceBp.value === null) return [{ payer: 'local-government', amountKrw, citation: cite }];
  const provinceKrw = roundDown(shareOf(amountKrw, provinceBp.value), unitKrw);
  return [
    { payer: 'province', amountKrw: provinceKrw, citation: cite },
    { payer: 'city', amountKrw: amountKrw - provinceKrw, citation: provinceBp.cite },
  ];
}
