import type { FundingPlan } from '../core/decision.ts';
import type { JsonValue } from '../core/json.ts';
import { KPI_CATALOGUE } from '../form/kpi-catalogue.ts';
import { aiProcessLabel, requiredCostLabel } from '../messages/labels.ts';
import { BY_FUNCTION, KPI_FORMULAS, TASKS, type FunctionSuggestion } from '../messages/suggested-plans.ts';

/** 제안: what could stand in an empty field, and where it comes from. */
export interface Suggestion {
  value: JsonValue;
  source: string;
}

/** What a suggestion is made for. */
interface Situation {
  /** AI 공정·기능, as `D2`. */
  cells: readonly string[];
  months: number | null;
  requiredCosts: readonly Pick<FundingPlan['requiredCosts'][number], 'code' | 'amountKrw'>[];
}

type Fitting = readonly { cell: string; fit: FunctionSuggestion }[];

const OF_FORM = '사업계획서 양식 (2026-03-26)의 예시';
const OF_PORTAL = '포털이 정리한 작성 예';
const OF_NOTICE = '공고의 의무 편성 비용';

const scenarios = (fitting: Fitting): JsonValue =>
  fitting.map(({ cell, fit }) => ({
    cell,
    purpose: fit.purpose,
    technique: fit.technique,
    input: fit.data.map(([name]) => name).join(', '),
    output: fit.output,
    verification: fit.performance.map(([, , verification]) => verification).join(', '),
  }));

const operations = (fitting: Fitting): JsonValue =>
  fitting.map(({ cell, fit }) => ({
    cell,
    functionName: fit.purpose,
    process: aiProcessLabel(cell.slice(0, 1)),
    steps: fit.steps,
  }));

/** One row about one thing: two cells of the same function give it once. */
const once = (rows: readonly { [key: string]: JsonValue }[], key: string): JsonValue =>
  rows.filter((row, at) => rows.findIndex((one) => one[key] === row[key]) === at);

const data = (fitting: Fitting): JsonValue =>
  once(
    fitting.flatMap(({ cell, fit }) =>
      fit.data.map(([name, source, collection]) => ({ name, process: cell.slice(0, 1), source, collection })),
    ),
    'name',
  );

const performance = (fitting: Fitting): JsonValue =>
  once(
    fitting.flatMap(({ fit }) =>
      fit.performance.map(([item, unit, verification]) => ({ item, unit, verification })),
    ),
    'item',
  );

/** The indicators of the first cell: their weights are 100 in all. */
const kpis = ([first]: Fitting): JsonValue =>
  (first?.fit.kpis ?? []).map(([code, weightPercent]) => ({
    code,
    unit: KPI_CATALOGUE.find((kpi) => kpi.code === code)?.unit ?? '',
    weightPercent,
    method: KPI_FORMULAS[code] ?? '',
  }));

const schedule = (months: number): JsonValue =>
  TASKS.map(([task, weightPercent, from, to]) => ({
    task,
    startMonth: Math.min(months, Math.floor(from * months) + 1),
    endMonth: Math.max(1, Math.ceil(to * months)),
    weightPercent,
  }));

/** Lines of the usual categories, their amounts still open, and the required ones with theirs. */
const costs = (required: Situation['requiredCosts']): JsonValue => [
  { category: 'software-development', name: 'AI 모델과 연계 화면 개발' },
  { category: 'hardware', name: '센서와 수집 장비' },
  { category: 'network', name: '현장 통신망' },
  ...required.map(({ code, amountKrw }) => ({
    category: 'other',
    name: requiredCostLabel(code),
    companyCashKrw: amountKrw,
  })),
];

const OTHER_KINDS: Readonly<Record<string, string>> = {
  'accounting-fee': 'accounting',
  training: 'training',
  'technology-escrow': 'escrow',
};

const otherCosts = (required: Situation['requiredCosts']): JsonValue =>
  required.map(({ code, amountKrw }) => ({
    kind: OTHER_KINDS[code] ?? 'other',
    name: requiredCostLabel(code),
    unitPriceKrw: amountKrw,
    quantity: 1,
  }));

const risks = (fitting: Fitting): string => [...new Set(fitting.map(({ fit }) => fit.risks))].join('\n');

type Maker = (of: { fitting: Fitting } & Situation) => Suggestion;

const MAKERS: Readonly<Record<string, Maker>> = {
  'plan.kpis': ({ fitting }) => ({ value: kpis(fitting), source: OF_FORM }),
  'plan.aiScenarios': ({ fitting }) => ({ value: scenarios(fitting), source: OF_PORTAL }),
  'plan.aiOperations': ({ fitting }) => ({ value: operations(fitting), source: OF_PORTAL }),
  'plan.aiPerformance': ({ fitting }) => ({ value: performance(fitting), source: OF_FORM }),
  'plan.dataInventory': ({ fitting }) => ({ value: data(fitting), source: OF_PORTAL }),
  'plan.schedule': ({ months }) => ({ value: months === null ? [] : schedule(months), source: OF_FORM }),
  'plan.costLines': ({ requiredCosts }) => ({
    value: costs(requiredCosts),
    source: `${OF_NOTICE}, ${OF_PORTAL}`,
  }),
  'plan.otherCosts': ({ requiredCosts }) => ({ value: otherCosts(requiredCosts), source: OF_NOTICE }),
  'plan.failurePlan': ({ fitting }) => ({ value: risks(fitting), source: OF_PORTAL }),
};

/** 제안 of a field for the chosen AI cells; null where there is none. Nothing is generated: it is data that people wrote. */
export function suggestionFor(field: string, situation: Situation): Suggestion | null {
  const fitting = situation.cells.flatMap((cell) => {
    const fit = BY_FUNCTION[cell.slice(1)];
    return fit === undefined ? [] : [{ cell, fit }];
  });
  const made = MAKERS[field]?.({ ...situation, fitting });
  return made === undefined || made.value === '' || (Array.isArray(made.value) && made.value.length === 0)
    ? null
    : made;
}
