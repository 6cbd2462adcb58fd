import type { PlannedMoney } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import * as words from '../messages/answer-problems.ts';
import { aiCellLabel } from '../messages/labels.ts';
import { askedDocuments } from './asked-documents.ts';
import { mayBeInKind, planPartsFundingGap } from './cost-lines.ts';
import { documentProblems } from './document-problems.ts';
import { checkProblems } from './form-checks.ts';
import type { FieldValues, FormCatalogue, Missing, SubmittedDocument } from './form.ts';
import { KPI_LIMITS } from './kpi-catalogue.ts';
import { kpiStandingOf } from './kpi-standing.ts';
import { worseTarget } from './kpi-target.ts';
import { fieldProblems } from './problems.ts';

type Row = { readonly [key: string]: JsonValue };

/** 남은 항목: what keeps a business plan from being submitted on a day. `fields` are those of application and plan. */
export function missingForPlan(
  form: FormCatalogue,
  fields: FieldValues,
  documents: readonly SubmittedDocument[],
  plan: PlannedMoney,
  on: string,
  hasSupplier: boolean,
): Missing[] {
  const asked = askedDocuments(form, fields, { hasSupplier }).filter(({ stage }) => stage === 'plan');
  const simple = fieldProblems(form.plan, fields);
  const wrong = new Set(simple.map(({ field }) => field));
  const asks = (name: string): boolean => form.plan.some(({ field }) => field === name);
  const across = [
    ...(asks('plan.aiCells') ? cellProblems(fields) : []),
    ...(asks('plan.kpis') ? kpiProblems(fields) : []),
    ...(asks('plan.schedule') ? scheduleProblems(fields) : []),
    ...(asks('plan.costLines') ? costProblems(fields, plan) : []),
  ];
  return [
    ...simple,
    ...across.filter(({ field }) => !wrong.has(field)),
    ...checkProblems(form, 'plan', fields, simple),
    ...documentProblems(asked, fields, documents, on),
  ];
}

const rowsOf = (fields: FieldValues, name: string): Row[] => {
  const value = fields[name];
  return isJsonArray(value) ? value.filter(isJsonObject) : [];
};

const textsOf = (value: JsonValue | undefined): string[] =>
  isJsonArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

const numberIn = (row: Row, key: string): number => {
  const value = row[key];
  return typeof value === 'number' ? value : 0;
};

const sumOf = (rows: readonly Row[], key: string): number =>
  rows.reduce((sum, row) => sum + numberIn(row, key), 0);

/** The plan keeps to the AI cells that the application was checked on, and each has its scenario. */
function cellProblems(fields: FieldValues): Missing[] {
  const applied = textsOf(fields['project.aiCells']);
  const planned = textsOf(fields['plan.aiCells']);
  const problems: Missing[] = [];
  const differs =
    applied.some((cell) => !planned.includes(cell)) || planned.some((cell) => !applied.includes(cell));
  if (differs) {
    problems.push({
      field: 'plan.aiCells',
      code: 'differs-from-application',
      message: words.cellsDiffer(applied.map(aiCellLabel)),
    });
  }
  const described = rowsOf(fields, 'plan.aiScenarios').map((row) => row['cell']);
  const without = planned.filter((cell) => !described.includes(cell));
  if (without.length > 0) {
    problems.push({
      field: 'plan.aiScenarios',
      code: 'scenario-required',
      message: words.cellsWithoutScenario(without.map(aiCellLabel)),
    });
  }
  return problems;
}

/** 성과지표: weights of 100 % in all, a core one among them, no target worse than before. */
function kpiProblems(fields: FieldValues): Missing[] {
  const rows = rowsOf(fields, 'plan.kpis');
  const problem = (code: string, message: string): Missing[] => [{ field: 'plan.kpis', code, message }];
  const { hasCore, sumPercent, leftPercent } = kpiStandingOf(fields['plan.kpis']);
  if (!hasCore) return problem('kpi-core-required', words.CORE_INDICATOR_MISSING);
  if (leftPercent !== 0) {
    return problem('kpi-weights', words.indicatorWeights(KPI_LIMITS.sumPercent, sumPercent));
  }
  const worse = rows.map(worseTarget).find((found) => found?.isCertain === true);
  return worse ? problem('kpi-worse', worse.message) : [];
}

/** 추진 일정: within the project's months, weights of 100 % in all. */
function scheduleProblems(fields: FieldValues): Missing[] {
  const rows = rowsOf(fields, 'plan.schedule');
  const months = fields['project.months'];
  const problem = (code: string, message: string): Missing[] => [{ field: 'plan.schedule', code, message }];
  const backwards = rows.findIndex((row) => numberIn(row, 'endMonth') < numberIn(row, 'startMonth'));
  if (backwards >= 0) {
    const monthIn = (key: string): number => numberIn(rows[backwards] ?? {}, key);
    return problem(
      'schedule-backwards',
      words.scheduleBackwards(backwards + 1, monthIn('startMonth'), monthIn('endMonth')),
    );
  }
  if (typeof months === 'number') {
    const late = rows.findIndex((row) => numberIn(row, 'endMonth') > months);
    if (late >= 0) return problem('schedule-too-late', words.scheduleTooLate(late + 1, months));
  }
  const sum = sumOf(rows, 'weightPercent');
  return sum === 100 ? [] : problem('schedule-weights', words.scheduleWeights(sum));
}

/** 사업비 내역: what is in kind stands under labour or cloud, and the sums equal the funding plan to the won. */
function costProblems(fields: FieldValues, plan: PlannedMoney): Missing[] {
  const field = 'plan.costLines';
  const misplaced = rowsOf(fields, field).findIndex(
    (row) => numberIn(row, 'companyInKindKrw') > 0 && !mayBeInKind(row['category']),
  );
  if (misplaced >= 0) {
    return [{ field, code: 'in-kind-category', message: words.inKindMisplaced(misplaced + 1) }];
  }
  const gap = planPartsFundingGap(fields[field], plan);
  const parts = PARTS.flatMap((part) =>
    gap[part] === plan[part] ? [] : [{ part, expectedKrw: plan[part], actualKrw: gap[part] }],
  );
  return parts.length === 0 ? [] : [{ field, code: 'cost-differs', message: words.costDiffers(parts) }];
}

const PARTS: readonly words.MoneyPart[] = [
  'governmentKrw',
  'leadCompanyKrw',
  'localGovernmentKrw',
  'companyCashKrw',
  'companyInKindKrw',
];
