import { LongText, OneOf, Text } from './fields.ts';
import { PageQuery } from './page-query.ts';

const EXPORT_FORMATS = ['xlsx', 'csv', 'json'] as const;

export class ApprovalsQuery extends PageQuery {
  @Text({ max: 100, optional: true })
  noticeId?: string;
}

export class CreateExportBody {
  @Text({ max: 100 })
  noticeId!: string;

  @OneOf(EXPORT_FORMATS)
  format!: 'xlsx' | 'csv' | 'json';

  /** Why these figures are taken out; stands in the register. */
  @LongText({ min: 5, max: 500 })
  reason!: string;
}
