import {
  APPLICATION_STATUSES,
  REGION_CODES,
  SUPPLEMENT_STANDINGS,
  TECHNO_PARK_CODES,
  type ApplicationStatus,
  type ProgramType,
  type SupplementStanding,
} from '@subsidy/rules';
import { Transform } from 'class-transformer';
import { EmptyIsAbsent, CodesOf, LongText, OneOf, Text } from './fields.ts';
import { PageQuery } from './page-query.ts';

const splitCodes = ({ value }: { value: unknown }): unknown => {
  if (typeof value !== 'string') return value;
  const codes = value.split(',').filter((code) => code !== '');
  return codes.length === 0 ? undefined : codes;
};

/** Filters of `GET /applications/counts`. */
export class ApplicationCountsQuery {
  @EmptyIsAbsent()
  @OneOf(REGION_CODES, { optional: true })
  regionCode?: string;

  @EmptyIsAbsent()
  @OneOf(TECHNO_PARK_CODES, { optional: true })
  technoParkCode?: string;

  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  noticeId?: string;

  @EmptyIsAbsent()
  @Text({ max: 60, optional: true })
  type?: ProgramType;
}

/** Filters of `GET /applications`. */
export class ApplicationsQuery extends PageQuery {
  /** One status or several with commas between them. */
  @Transform(splitCodes)
  @CodesOf(APPLICATION_STATUSES, { optional: true })
  status?: ApplicationStatus[];

  /** 보완 요청 중 or 보완 답변 도착. */
  @EmptyIsAbsent()
  @OneOf(SUPPLEMENT_STANDINGS, { optional: true })
  supplement?: SupplementStanding;

  /** 재심의 결정 대기: fails that an approver has yet to decide on; to those outside there are none. */
  @EmptyIsAbsent()
  @OneOf(['waiting'], { optional: true })
  reconsideration?: 'waiting';

  @EmptyIsAbsent()
  @OneOf(REGION_CODES, { optional: true })
  regionCode?: string;

  @EmptyIsAbsent()
  @OneOf(TECHNO_PARK_CODES, { optional: true })
  technoParkCode?: string;

  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  noticeId?: string;

  @EmptyIsAbsent()
  @Text({ max: 60, optional: true })
  type?: ProgramType;

  /** Words, each of them part of the name of company or supplier, a number or the title. */
  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  query?: string;
}

/** `POST /applications/{id}/withdrawal` and `…/award-declination`. */
export class WithdrawBody {
  @LongText({ max: 1_000 })
  reason!: string;
}
