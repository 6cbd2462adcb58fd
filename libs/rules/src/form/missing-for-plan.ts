import type { PlannedMoney } from '../core/decision.ts';
import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { won } from '../messages/format.ts';
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
      message: `신청서에서 고른 AI 공정·기능과 같아야 합니다: ${applied.map(aiCellLabel).join(', ')}.`,
    });
  }
  const described = rowsOf(fields, 'plan.aiScenarios').map((row) => row['cell']);
  const without = planned.filter((cell) => !described.includes(cell));
  if (without.length > 0) {
    problems.push({
      field: 'plan.aiScenarios',
      code: 'scenario-required',
      message: `AI 적용 시나리오가 없는 공정·기능이 있습니다: ${without.map(aiCellLabel).join(', ')}.`,
    });
  }
  return problems;
}

/** 성과지표: weights of 100 % in all, a core one among them, no target worse than before. */
function kpiProblems(fields: FieldValues): Missing[] {
  const rows = rowsOf(fields, 'plan.kpis');
  const problem = (code: string, message: string): Missing[] => [{ field: 'plan.kpis', code, message }];
  const { hasCore, sumPercent, leftPercent } = kpiStandingOf(fields['plan.kpis']);
  if (!hasCore) {
    return problem(
      'kpi-core-required',
      '핵심 성과지표를 하나 이상 고르세요. 목록에 (핵심)이라고 적혀 있습니다.',
    );
  }
  if (leftPercent !== 0) {
    return problem(
      'kpi-weights',
      `성과지표 가중치의 합계는 ${KPI_LIMITS.sumPercent} %여야 합니다. 지금은 ${sumPercent} %입니다.`,
    );
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
    const [start, end] = ['startMonth', 'endMonth'].map((key) => numberIn(rows[backwards] ?? {}, key));
    return problem(
      'schedule-backwards',
      `추진 일정 ${backwards + 1}번째 줄: 끝(${end}개월)이 시작(${start}개월)보다 이릅니다. 다시 입력하세요.`,
    );
  }
  if (typeof months === 'number') {
    const late = rows.findIndex((row) => numberIn(row, 'endMonth') > months);
    if (late >= 0) {
      return problem(
        'schedule-too-late',
        `추진 일정 ${late + 1}번째 줄: 사업 기간 ${months}개월 안에 끝나야 합니다.`,
      );
    }
  }
  const sum = sumOf(rows, 'weightPercent');
  return sum === 100
    ? []
    : problem('schedule-weights', `일정 비중의 합계는 100 %여야 합니다. 지금은 ${sum} %입니다.`);
}

/** 사업비 내역: what is in kind stands under labour or cloud, and the sums equal the funding plan to the won. */
function costProblems(fields: FieldValues, plan: PlannedMoney): Missing[] {
  const field = 'plan.costLines';
  const misplaced = rowsOf(fields, field).findIndex(
    (row) => numberIn(row, 'companyInKindKrw') > 0 && !mayBeInKind(row['category']),
  );
  if (misplaced >= 0) {
    const message = `사업비 내역 ${misplaced + 1}번째 줄: 현물은 도입기업 인건비와 클라우드에만 넣을 수 있습니다.`;
    return [{ field, code: 'in-kind-category', message }];
  }
  const gap = planPartsFundingGap(fields[field], plan);
  const parts: string[] = [
    partText('정부지원금', gap.governmentKrw, plan.governmentKrw),
    partText('주관기관 부담금', gap.leadCompanyKrw, plan.leadCompanyKrw),
    partText('지방비', gap.localGovernmentKrw, plan.localGovernmentKrw),
    partText('기업 현금', gap.companyCashKrw, plan.companyCashKrw),
    partText('기업 현물', gap.companyInKindKrw, plan.companyInKindKrw),
  ].filter((text) => text !== '');
  if (parts.length === 0) return [];
  return [
    {
      field,
      code: 'cost-differs',
      message: `사업비 내역의 합계가 사업비 편성과 다릅니다. ${parts.join(' ')}`,
    },
  ];
}

const partText = (label: string, actualKrw: number, expectedKrw: number): string =>
  actualKrw === expectedKrw ? '' : `${label}: ${won(expectedKrw)}이어야 하는데 ${won(actualKrw)}입니다.`;
