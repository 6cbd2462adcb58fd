import { LARGEST_COST_KRW } from '@subsidy/rules';
import { Flag, LongText, Text, Uuid, WholeNumber, Won } from './fields.ts';
import { PageQuery } from './page-query.ts';

/** `GET /lead-companies`. */
export class LeadCompaniesQuery extends PageQuery {
  @Text({ min: 0, max: 100, optional: true })
  query?: string;
}

/** `PUT /applications/{id}/lead-company`. */
export class NameLeadCompanyBody {
  /** null takes the lead company away again. */
  @Uuid({ optional: true })
  leadCompanyId!: string | null;
}

/** `POST /applications/{id}/lead-company/confirmation`. */
export class AnswerLeadPledgeBody {
  /** What the lead company pays; absent: the least that the notice asks of it. */
  @Won({ min: 0, max: LARGEST_COST_KRW, optional: true })
  amountKrw?: number | null;

  /** true: it pays nothing. */
  @Flag({ optional: true })
  decline?: boolean | null;

  @LongText({ min: 0, max: 1_000, optional: true })
  reason?: string | null;

  /** The version that the person saw; absent: taken as it comes. */
  @WholeNumber({ min: 0, max: 2_147_483_647, optional: true })
  baseVersion?: number | null;
}
