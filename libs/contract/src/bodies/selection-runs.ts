import {
  APPEAL_REASON_LENGTH,
  LARGEST_BUDGET_KRW,
  PAYERS,
  REGION_CODES,
  SELECTION_RESULTS,
  SELECTION_RUN_KINDS,
  type BudgetLine,
  type ProgramType,
  type SelectionResult,
  type SelectionRunKind,
} from '@subsidy/rules';
import { ListOf, LongText, OneOf, Text, Uuid, Won } from './fields.ts';
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

export class ReturnSelectionRunBody {
  @LongText({ min: 2, max: 1000 })
  reason!: string;
}
