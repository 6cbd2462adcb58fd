import { LARGEST_BUDGET_KRW, PROJECT_TYPES, type ProjectType } from '@subsidy/rules';
import { LongText, OneOf, Text, Won } from './fields.ts';
import type { SelectionRunKind } from '../views/selection.ts';
import { PageQuery } from './page-query.ts';

export class SelectionRunsQuery extends PageQuery {
  @Text({ max: 100, optional: true })
  noticeId?: string;
}

const KINDS = ['selection', 'promotion'] as const satisfies readonly SelectionRunKind[];

export class CreateSelectionRunBody {
  @OneOf(KINDS, { optional: true })
  kind?: SelectionRunKind;

  @Text({ max: 100 })
  noticeId!: string;

  @OneOf(PROJECT_TYPES)
  type!: ProjectType;

  @Won({ min: 1, max: LARGEST_BUDGET_KRW })
  budgetKrw!: number;
}

export class ReturnSelectionRunBody {
  @LongText({ min: 2, max: 1000 })
  reason!: string;
}
