import {
  APPEAL_REASON_LENGTH,
  FILL_RULES,
  LARGEST_BUDGET_KRW,
  PAYERS,
  REGION_CODES,
  SELECTION_RESULTS,
  SELECTION_RUN_KINDS,
  type BudgetLine,
  type FillRule,
  type ProgramType,
  type SelectionResult,
  type SelectionRunKind,
} from '@subsidy/rules';
import { ListOf, LongText, OneOf, Text, Uuid, WholeNumber, Won } from './fields.ts';
import { PageQuery } from './page-query.ts';

export class SelectionRunsQuery extends PageQuery {
  @Text({ max: 100, optional: true })
  noticeId?: string;
}

/** 예산의 한 줄: what a payer has, for the companies of one region or for all. */
export class BudgetLineBody {
  @OneOf(PAYERS.filter((payer) => payer !== 'company'))
  payer!: BudgetLine['payer'];

  @OneOf(REGION_CODES, { optional: true })
  regionCode?: string | null;

  @Won({ min: 0, max: LARGEST_BUDGET_KRW })
  budgetKrw!: number;
}

export class CreateSelectionRunBody {
  @OneOf(SELECTION_RUN_KINDS, { optional: true })
  kind?: SelectionRunKind;

  @Text({ max: 100 })
  noticeId!: string;

  @Text({ max: 60 })
  type!: ProgramType;

  /** The government's; left out where it does not pay, and with an appeal that selects nobody. */
  @Won({ min: 1, max: LARGEST_BUDGET_KRW, optional: true })
  budgetKrw?: number;

  /** Ceilings of the run by payer and region; a payer without a line has none. */
  @ListOf(() => BudgetLineBody, { max: 100, optional: true })
  budgets?: BudgetLineBody[];

  /** 재심의: what is decided again. With no other kind. */
  @Uuid({ optional: true })
  applicationId?: string;

  /** 재심의: the result that it is to have. With no other kind. */
  @OneOf(SELECTION_RESULTS, { optional: true })
  result?: SelectionResult;

  /** 재심의: why, as the company is told. With no other kind. */
  @LongText({ ...APPEAL_REASON_LENGTH, optional: true })
  reason?: string;
}

/** 배정 기준의 한 줄 as it is tried: each left out is as the notice has it, null is none. */
export class TriedQuotaBody {
  /** Its place in the notice's terms, from 0. */
  @WholeNumber({ min: 0, max: 49 })
  row!: number;

  @WholeNumber({ min: 0, max: 100_000, optional: true })
  minCount?: number | null;

  @WholeNumber({ min: 0, max: 100_000, optional: true })
  maxCount?: number | null;

  @Won({ min: 0, max: LARGEST_BUDGET_KRW, optional: true })
  maxKrw?: number | null;
}

/** 가상 배정: what would be selected with other money or other quotas; nothing of it is kept. */
export class TrySelectionBody {
  @OneOf(['selection', 'promotion'], { optional: true })
  kind?: 'selection' | 'promotion';

  @Text({ max: 100 })
  noticeId!: string;

  @Text({ max: 60 })
  type!: ProgramType;

  @Won({ min: 1, max: LARGEST_BUDGET_KRW, optional: true })
  budgetKrw?: number;

  @ListOf(() => BudgetLineBody, { max: 100, optional: true })
  budgets?: BudgetLineBody[];

  @OneOf(FILL_RULES, { optional: true })
  fill?: FillRule;

  /** null is no cap. */
  @WholeNumber({ min: 1, max: 100_000, optional: true })
  maxPerSupplier?: number | null;

  @ListOf(() => TriedQuotaBody, { max: 50, optional: true })
  quotas?: TriedQuotaBody[];

  /** The run that it is held against. */
  @Uuid({ optional: true })
  runId?: string;
}

export class WithdrawSelectionRunBody {
  @LongText({ min: 2, max: 1000 })
  reason!: string;
}

export class ReturnSelectionRunBody {
  @LongText({ min: 2, max: 1000 })
  reason!: string;
}
