import type { SelectionRunSummary } from '@subsidy/contract';
import { payerLabel, regionLabel, type BudgetLine } from '@subsidy/rules';
import { won, wonInWords } from '../../ui/format.ts';

/** A line of a run's budget by its payer and region. */
export const lineName = ({ payer, regionCode }: BudgetLine): string =>
  regionCode === null ? payerLabel(payer) : `${regionLabel(regionCode)} ${payerLabel(payer)}`;

/** 예산 of a run in words: the government's, then the lines of the other payers; a payer without a line has no ceiling, an appeal may spend nothing. */
export function budgetInWords({
  kind,
  budgetKrw,
  budgets,
}: Pick<SelectionRunSummary, 'kind' | 'budgetKrw' | 'budgets'>): string {
  const parts = [
    ...(budgetKrw === 0 ? [] : [wonInWords(budgetKrw)]),
    ...budgets.map((line) => `${lineName(line)} ${wonInWords(line.budgetKrw)}`),
  ];
  if (parts.length > 0) return parts.join(', ');
  return kind === 'appeal' ? '쓰지 않음' : '한도 없음';
}

/** 선정 지원금 of a run by who pays it: national money, then that of provinces and cities. */
export const supportOf = ({
  selectedGovernmentKrw,
  selectedLocalGovernmentKrw,
}: Pick<SelectionRunSummary, 'selectedGovernmentKrw' | 'selectedLocalGovernmentKrw'>): {
  name: string;
  krw: number;
}[] => {
  const local = selectedLocalGovernmentKrw > 0 ? [{ name: '지방비', krw: selectedLocalGovernmentKrw }] : [];
  return selectedGovernmentKrw === 0 && local.length > 0
    ? local
    : [{ name: '지원금', krw: selectedGovernmentKrw }, ...local];
};

/** The same in a sentence, in round words and to the won. */
export const supportInWords = (run: Parameters<typeof supportOf>[0]): string =>
  supportOf(run)
    .map(({ name, krw }) => `${name} ${wonInWords(krw)} (${won(krw)})`)
    .join(', ');
