import { EmptyIsAbsent, LongText, OneOf, Pattern, Uuid } from './fields.ts';
import { PageQuery } from './page-query.ts';

export const SHOWN_KINDS = ['case', 'document', 'list', 'bulk'] as const;

const Month = (): PropertyDecorator =>
  Pattern(/^20\d{2}-(0[1-9]|1[0-2])$/, '달을 2026-11처럼 입력해 주세요.');

/** Query of `GET /access-log/summary`. */
export class AccessMonthQuery {
  @Month()
  month!: string;
}

/** Query of `GET /access-log`. */
export class AccessLogQuery extends PageQuery {
  @Month()
  month!: string;

  @EmptyIsAbsent()
  @OneOf(SHOWN_KINDS, { optional: true })
  kind?: (typeof SHOWN_KINDS)[number];

  @EmptyIsAbsent()
  @Uuid({ optional: true })
  personId?: string;

  @EmptyIsAbsent()
  @Uuid({ optional: true })
  companyId?: string;
}

/** Query of `GET /access-log/file`. */
export class AccessLogFileQuery {
  @Month()
  month!: string;

  /** Why it is taken out; stands in the log itself. */
  @LongText({ min: 5, max: 500 })
  reason!: string;

  @EmptyIsAbsent()
  @OneOf(SHOWN_KINDS, { optional: true })
  kind?: (typeof SHOWN_KINDS)[number];

  @EmptyIsAbsent()
  @Uuid({ optional: true })
  personId?: string;
}

/** Body of `POST /access-reviews`. */
export class ReviewAccessesBody {
  @Month()
  month!: string;

  /** What was looked at, found and done. */
  @LongText({ min: 5, max: 2_000 })
  note!: string;
}
