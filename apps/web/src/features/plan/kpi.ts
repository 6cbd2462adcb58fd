import type { JsonValue } from '@subsidy/rules';
import { KPI_CATALOGUE, KPI_LIMITS, type Kpi } from '@subsidy/rules/writing';
import { rowsIn, type Row } from '../forms/values.ts';

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

/** How the choice stands against the rules of the plan form. */
export interface KpiStanding {
  count: number;
  isCountRight: boolean;
  hasCore: boolean;
  sumPercent: number;
  /** Above 0: to be given out; below 0: too much. */
  leftPercent: number;
  /** Each weight within its limits. */
  areWeightsRight: boolean;
}

const weightOf = (row: Row): number => (typeof row['weightPercent'] === 'number' ? row['weightPercent'] : 0);

/** 성과지표 규칙 live: 2–5 indicators, one of the core, each 20–50 %, together 100 %. */
export function kpiStanding(value: JsonValue | undefined): KpiStanding {
  const rows = rowsIn(value) ?? [];
  const sumPercent = rows.reduce((sum, row) => sum + weightOf(row), 0);
  return {
    count: rows.length,
    isCountRight: rows.length >= KPI_LIMITS.minRows && rows.length <= KPI_LIMITS.maxRows,
    hasCore: rows.filter((row) => kpiOf(row)?.core === true).length >= KPI_LIMITS.minCore,
    sumPercent,
    leftPercent: KPI_LIMITS.sumPercent - sumPercent,
    areWeightsRight: rows.every(
      (row) => weightOf(row) >= KPI_LIMITS.minWeightPercent && weightOf(row) <= KPI_LIMITS.maxWeightPercent,
    ),
  };
}
