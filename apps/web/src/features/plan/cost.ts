import {
  costTotals,
  requiredCostLabel,
  type CostTotals,
  type FieldOption,
  type FundingPlan,
  type RequiredCost,
} from '@subsidy/rules';
import { amountIn, mayBeInKind } from '@subsidy/rules/writing';
import { grouped, won } from '../../ui/format.ts';
import { textIn, type Row } from '../forms/values.ts';

const THOUSAND = 1000;

/** Who pays a cost line, in the order of the columns. */
export const PAYERS = [
  { key: 'governmentKrw', label: '정부지원금' },
  { key: 'companyCashKrw', label: '기업 현금' },
  { key: 'companyInKindKrw', label: '기업 현물' },
] as const;
export type PayerKey = (typeof PAYERS)[number]['key'];

/** Whether this payer may stand in a line of this category. */
export const mayPay = (payer: PayerKey, category: string): boolean =>
  payer !== 'companyInKindKrw' || mayBeInKind(category);

/** The amount of one payer in a line; what is still being typed counts as 0. */
export const amountOf = (row: Row, payer: PayerKey): number => amountIn(row[payer]);

/** Sum of one line. */
export const lineTotal = (row: Row): number => PAYERS.reduce((sum, { key }) => sum + amountOf(row, key), 0);

/** 70000000 → `70,000천원`: the official form counts in 천원. */
export const inThousands = (amountKrw: number): string =>
  amountKrw % THOUSAND === 0
    ? `${grouped(amountKrw / THOUSAND)}천원`
    : `${grouped(Math.floor(amountKrw / THOUSAND))}.${String(amountKrw % THOUSAND).padStart(3, '0')}천원`;

/** A line that asks nothing it need not: amounts start at 0 where they may stand at all. */
export const emptyLine = (category: string): Row => ({
  category,
  name: '',
  governmentKrw: 0,
  companyCashKrw: 0,
  companyInKindKrw: 0,
});

/** Lines of one category with their places in the whole table. */
export interface CostGroup {
  category: FieldOption;
  lines: { index: number; row: Row }[];
  totals: CostTotals;
}

/** 비목별: the seven categories, and what has none of them. */
export function costGroups(rows: readonly Row[], categories: readonly FieldOption[]): CostGroup[] {
  const numbered = rows.map((row, index) => ({ row, index }));
  const groups = categories.map((category) => groupOf(category, numbered, [category.value]));
  const known = categories.map(({ value }) => value);
  const strays = numbered.filter(({ row }) => !known.includes(textIn(row['category'])));
  if (strays.length === 0) return groups;
  return [
    ...groups,
    {
      category: { value: '', label: '비목을 고르지 않은 줄' },
      lines: strays,
      totals: costTotals(strays.map(({ row }) => row)),
    },
  ];
}

function groupOf(
  category: FieldOption,
  numbered: readonly { row: Row; index: number }[],
  codes: readonly string[],
): CostGroup {
  const lines = numbered.filter(({ row }) => codes.includes(textIn(row['category'])));
  return { category, lines, totals: costTotals(lines.map(({ row }) => row)) };
}

/** The table with the lines of one category in their places, and those that are new at its end. */
export function withGroup(rows: readonly Row[], { lines }: CostGroup, changed: readonly Row[]): Row[] {
  const places = lines.map(({ index }) => index);
  const next = rows.map((row, index) => {
    const at = places.indexOf(index);
    return at < 0 ? row : (changed[at] ?? row);
  });
  return [...next, ...changed.slice(lines.length)];
}

/** How a sum stands against the funding plan, in words. */
export function differenceInWords(differenceKrw: number): string {
  if (differenceKrw === 0) return '같습니다';
  return differenceKrw > 0 ? `${won(differenceKrw)} 많습니다` : `${won(-differenceKrw)} 모자랍니다`;
}

/** 의무 편성 비용 that no line names yet. */
export function missingRequiredCosts(rows: readonly Row[], plan: FundingPlan): RequiredCost[] {
  const names = rows.map((row) => (typeof row['name'] === 'string' ? row['name'] : ''));
  return plan.requiredCosts.filter(
    ({ code }) => !names.some((name) => name.includes(requiredCostLabel(code))),
  );
}

/** The line that a required cost makes: in cash of the company, as the example of the form has it. */
export const requiredCostLine = ({ code, amountKrw }: RequiredCost): Row => ({
  category: 'other',
  name: requiredCostLabel(code),
  governmentKrw: 0,
  companyCashKrw: amountKrw,
  companyInKindKrw: 0,
});
