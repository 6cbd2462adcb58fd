import {
  APPLICATION_STATUSES,
  PROJECT_TYPES,
  REGION_CODES,
  TECHNO_PARK_CODES,
  type ApplicationStatus,
  type ProjectType,
} from '@subsidy/rules';
import { Transform } from 'class-transformer';
import { EmptyIsAbsent } from '../http/empty-is-absent.ts';
import { CodesOf, OneOf, Text } from '../http/fields.ts';
import { PageQuery } from '../http/keyset.ts';

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
  @OneOf(PROJECT_TYPES, { optional: true })
  type?: ProjectType;
}

/** Filters of `GET /applications`. */
export class ApplicationsQuery extends PageQuery {
  /** One status or several with commas between them. */
  @Transform(splitCodes)
  @CodesOf(APPLICATION_STATUSES, { optional: true })
  status?: ApplicationStatus[];

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
  @OneOf(PROJECT_TYPES, { optional: true })
  type?: ProjectType;

  /** Words, each of them part of the name of company or supplier, a number or the title. */
  @EmptyIsAbsent()
  @Text({ max: 100, optional: true })
  query?: string;
}
