import { LARGEST_BUDGET_KRW, PAYERS, REGION_CODES, type BudgetLine, type ProgramType } from '@subsidy/rules';
import { ListOf, LongText, OneOf, Text, Won } from './fields.ts';
import type { SelectionRunKind } from '../views/selection.ts';
import { PageQuery } from './page-query.ts';

export class SelectionRunsQuery extends PageQuery {
  @Text({ max: 100, optional: true })
  noticeId?: string;
}

const KINDS = ['selection', 'promotion'] as const satisfies readonly SelectionRunKind[];

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
  @OneOf(KINDS, { optional: true })
  kind?: SelectionRunKind;

  @Text({ max: 100 })
  noticeId!: string;

  @Text({ max: 60 })
  type!: ProgramType;

  /** The government's; left out where it does not pay. */
  @Won({ min: 1, max: LARGEST_BUDGET_KRW, optional: true })
  budgetKrw?: number;

  /** Ceilings of the run by payer and region; a payer without a line has none. */
  @ListOf(() => BudgetLineBody, { max: 100, optional: true })
  budgets?: BudgetLineBody[];
}

export class ReturnSelectionRunBody {
  @LongText({ min: 2, max: 1000 })
  reason!: string;
}
