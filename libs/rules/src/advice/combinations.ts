import type { AdviceOption, Combination, OptionState, SummedMoney } from './advice.ts';
import type { CostPlan } from './best-total-cost.ts';
import { CONCURRENCY_2026 } from '../programs/concurrency-table.ts';
import { mayRunTogether } from './concurrency.ts';
import { weakestOf } from '../core/weakest.ts';
import { supportKrwOf } from '../funding/support.ts';
import { compareText, nearnessOf, rankOf } from './options.ts';

/** As many as are listed. */
export const MAX_COMBINATIONS = 5;

/** An option whose money is known, so that it can be added up. */
type Countable = AdviceOption & { bestCost: CostPlan };

/** 함께 할 수 있는 조합: allowed by the concurrency table in every pair, the best of each set of programs, best first. */
export function bestCombinations(options: readonly AdviceOption[]): Combination[] {
  const ranked = allCombinations(options).sort(byBenefit);
  const seen = new Set<string>();
  return ranked
    .filter(({ options: members }) => {
      const key = members
        .map(({ program }) => program)
        .sort(compareText)
        .join('+');
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_COMBINATIONS);
}

/** Every set of two or more options that may run together, of those that nothing but the window keeps out. */
export function allCombinations(options: readonly AdviceOption[]): Combination[] {
  const countable = options.filter(isCountable);
  const found: Combination[] = [];
  const grow = (members: readonly Countable[], from: number): void => {
    if (members.length > 1) found.push(combinationOf(members));
    countable.slice(from).forEach((next, offset) => {
      const fits = members.every(({ program }) => mayRunTogether(program, next.program).allowed);
      if (fits) grow([...members, next], from + offset + 1);
    });
  };
  grow([], 0);
  return found;
}

const NOT_COUNTED: readonly OptionState[] = ['past-year', 'blocked', 'not-meant'];

const isCountable = (option: AdviceOption): option is Countable =>
  !NOT_COUNTED.includes(option.state) && !option.superseded && option.bestCost !== null;

function combinationOf(members: readonly Countable[]): Combination {
  const sum = (amountOf: (plan: CostPlan) => number): number =>
    members.reduce((total, { bestCost }) => total + amountOf(bestCost), 0);
  const money: SummedMoney = {
    totalCostKrw: sum(({ totalCostKrw }) => totalCostKrw),
    governmentKrw: sum(({ governmentKrw }) => governmentKrw),
    localGovernmentKrw: sum(({ localGovernmentKrw }) => localGovernmentKrw),
    leadCompanyKrw: sum(({ leadCompanyKrw }) => leadCompanyKrw),
    companyCashKrw: sum(({ companyCashKrw }) => companyCashKrw),
    companyInKindKrw: sum(({ companyInKindKrw }) => companyInKindKrw),
  };
  return {
    options: members.map(({ noticeId, program, type, state }) => ({ noticeId, program, type, state })),
    state: members.reduce<OptionState>(
      (worst, { state }) => (rankOf(state) > rankOf(worst) ? state : worst),
      'open',
    ),
    money,
    confidence: weakestOf([CONCURRENCY_2026.cite, ...members]),
    cite: CONCURRENCY_2026.cite,
  };
}

const keyOf = ({ options }: Combination): string =>
  options.map(({ noticeId, type }) => `${noticeId}/${type}`).join('+');

/** The nearest to being open, most outside money, least company cash, then ids. */
function byBenefit(a: Combination, b: Combination): number {
  return (
    nearnessOf(a.state) - nearnessOf(b.state) ||
    supportKrwOf(b.money) - supportKrwOf(a.money) ||
    a.money.companyCashKrw - b.money.companyCashKrw ||
    compareText(keyOf(a), keyOf(b))
  );
}
