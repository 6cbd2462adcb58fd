import type { ProgramType } from '@subsidy/rules';
import { OneOf, Text } from './fields.ts';
import { PageQuery } from './page-query.ts';

/** Filters of `GET /notices`. */
export class ListNoticesQuery extends PageQuery {
  @OneOf(['open', 'upcoming', 'closed'], { optional: true })
  status?: 'open' | 'upcoming' | 'closed';
}

/** `GET /notices/{id}/form`: the form of one type. */
export class NoticeFormQuery {
  @Text({ max: 60, optional: true })
  type?: ProgramType;
}
