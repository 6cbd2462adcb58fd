import { KPI_CATALOGUE, type Kpi } from '@subsidy/rules/writing';
import type { Row } from '../forms/values.ts';

/** 성과지표 분야. */
export const KPI_GROUPS: readonly { group: Kpi['group']; label: string; kpis: readonly Kpi[] }[] = (
  [
    ['P', '생산'],
    ['Q', '품질'],
    ['C', '원가'],
    ['D', '납기'],
    ['E', '환경'],
    ['S', '안전'],
  ] as const
).map(([group, label]) => ({ group, label, kpis: KPI_CATALOGUE.filter((kpi) => kpi.group === group) }));

/** The indicator of a row. */
export const kpiOf = (row: Row): Kpi | undefined => KPI_CATALOGUE.find(({ code }) => code === row['code']);

/** 지표 고르기: a new row starts with the usual unit; taking an indicator away removes its row. */
export function toggleKpi(rows: readonly Row[], { code, unit }: Kpi): Row[] {
  const without = rows.filter((row) => row['code'] !== code);
  return without.length < rows.length ? without : [...rows, { code, unit }];
}
