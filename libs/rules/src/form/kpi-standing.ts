import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { KPI_CATALOGUE, KPI_LIMITS } from './kpi-catalogue.ts';

/** How a choice of indicators stands against the rules of the plan form. */
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

const isCore = (code: JsonValue | undefined): boolean =>
  KPI_CATALOGUE.some((kpi) => kpi.core && kpi.code === code);

/** 성과지표 규칙, live while they are written: 2–5 indicators, one of the core, each 20–50 %, together 100 %. */
export function kpiStandingOf(value: JsonValue | undefined): KpiStanding {
  const rows = isJsonArray(value) ? value.filter(isJsonObject) : [];
  const weights = rows.map(({ weightPercent }) => (typeof weightPercent === 'number' ? weightPercent : 0));
  const sumPercent = weights.reduce((sum, weight) => sum + weight, 0);
  const { minRows, maxRows, minCore, minWeightPercent, maxWeightPercent } = KPI_LIMITS;
  return {
    count: rows.length,
    isCountRight: rows.length >= minRows && rows.length <= maxRows,
    hasCore: new Set(rows.map(({ code }) => code).filter(isCore)).size >= minCore,
    sumPercent,
    leftPercent: KPI_LIMITS.sumPercent - sumPercent,
    areWeightsRight: weights.every((weight) => weight >= minWeightPercent && weight <= maxWeightPercent),
  };
}
