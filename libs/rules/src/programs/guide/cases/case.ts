import type { FindingOutcome, ProgramType } from '../../../core/codes.ts';
import type { FundingPlan } from '../../../core/decision.ts';
import type { CompanyFacts, ProjectFacts } from '../../../core/facts.ts';

/** What a case expects: one rule's finding, amounts of the plan (null: no plan), or a warning that is there or not. */
interface Expected {
  rule?: readonly [ruleId: string, outcome: FindingOutcome, reason: string];
  plan?: Partial<FundingPlan> | null;
  warning?: string;
  noWarning?: string;
}

/** 사례: one notice and type on facts that are otherwise good, at one side of one limit. */
export interface GuideCase {
  notice: string;
  type: ProgramType;
  notes: string;
  /** The document that the limit stands in, as it is cited. */
  source: string;
  company?: CompanyFacts;
  project?: ProjectFacts;
  asOf?: string;
  expect: Expected;
}

/** A notice and type with the facts that meet all its conditions, as far as they differ from the usual good company's. */
export interface GoodFacts {
  notice: string;
  type: ProgramType;
  company?: CompanyFacts;
  project?: ProjectFacts;
  asOf?: string;
}

type Way = Pick<GuideCase, 'notice' | 'type'>;
type Side = Pick<GuideCase, 'company' | 'project'> & { rule: NonNullable<Expected['rule']>; notes: string };

/** Both sides, and the missing fact, of one rule. */
export const sides = (way: Way, source: string, rows: readonly Side[]): GuideCase[] =>
  rows.map(({ rule, ...facts }) => ({ ...way, source, ...facts, expect: { rule } }));

/** 접수 기간 to the millisecond on both ends. */
export const windowCases = (
  way: Way,
  source: string,
  [before, first, last, after]: readonly [string, string, string, string],
): GuideCase[] =>
  (
    [
      [before, 'fail', 'not-open-yet'],
      [first, 'pass', 'open'],
      [last, 'pass', 'open'],
      [after, 'fail', 'closed'],
    ] as const
  ).map(([asOf, outcome, reason]) => ({
    ...way,
    source,
    asOf,
    notes: `접수 기간: ${asOf}`,
    expect: { rule: ['within-window', outcome, reason] },
  }));

/** 사업 기간: the last month that is allowed and one more. */
export const monthCases = (way: Way, source: string, maxMonths: number): GuideCase[] =>
  sides(way, source, [
    {
      notes: `사업 기간 ${maxMonths}개월`,
      project: { months: maxMonths },
      rule: ['duration', 'pass', 'within'],
    },
    {
      notes: `사업 기간 ${maxMonths}개월보다 하나 더`,
      project: { months: maxMonths + 1 },
      rule: ['duration', 'fail', 'too-long'],
    },
  ]);

/** 사업비: what the government gives for each total cost. */
export const moneyCases = (
  way: Way,
  source: string,
  rows: readonly (readonly [notes: string, totalCostKrw: number, plan: Partial<FundingPlan>])[],
): GuideCase[] =>
  rows.map(([notes, totalCostKrw, plan]) => ({
    ...way,
    source,
    notes,
    project: { totalCostKrw },
    expect: { plan },
  }));

/** What no source states: the rule stays open and there is no plan. */
export const openCases = (
  way: Way,
  source: string,
  open: readonly ('within-window' | 'duration' | 'support-published')[],
): GuideCase[] => [
  ...open.map((ruleId): GuideCase => ({
    ...way,
    source,
    notes: `${ruleId}: 공개된 자료에 없음`,
    expect: { rule: [ruleId, 'unknown', 'not-published'] },
  })),
  ...(open.includes('support-published')
    ? [{ ...way, source, notes: '지원 금액을 알 수 없어 편성하지 않음', expect: { plan: null } }]
    : []),
];
