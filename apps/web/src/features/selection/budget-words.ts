import type { SelectionRunSummary } from '@subsidy/contract';
import { payerLabel, regionLabel, type BudgetLine } from '@subsidy/rules';
import { wonInWords } from '../../ui/format.ts';

/** A line of a run's budget by its payer and region. */
export const lineName = ({ payer, regionCode }: BudgetLine): string =>
  regionCode === null ? payerLabel(payer) : `${regionLabel(regionCode)} ${payerLabel(payer)}`;

/** 예산 of a run in words: the government's, then the lines of the other payers; a payer without a line has no ceiling. */
export function budgetInWords({
  budgetKrw,
  budgets,
}: Pick<SelectionRunSummary, 'budgetKrw' | 'budgets'>): string {
  const parts = [
    ...(budgetKrw === 0 ? [] : [wonInWords(budgetKrw)]),
    ...budgets.map((line) => `${lineName(line)} ${wonInWords(line.budgetKrw)}`),
  ];
  return parts.length === 0 ? '한도 없음' : parts.join(', ');
}
