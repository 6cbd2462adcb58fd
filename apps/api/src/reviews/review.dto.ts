import type {
  AssignEvaluatorsBody,
  CompleteReviewBody,
  CostReviewBody,
  DeclareConflictBody,
  RespondCostReviewBody,
  SaveScoresBody,
  ScoreItem,
  SiteVisitBody,
} from '@subsidy/contract';
import { LARGEST_COST_KRW, SITE_CHECK_CODES } from '@subsidy/rules';
import {
  Day,
  Flag,
  ListOf,
  LongText,
  OneDecimal,
  OneOf,
  Text,
  Texts,
  Uuid,
  Uuids,
  WholeNumber,
  Won,
} from '../http/fields.ts';
import { PageQuery } from '../http/keyset.ts';

/** The version that a person saw; absent: taken as it comes. */
const BaseVersion = () => WholeNumber({ min: 0, max: 2_147_483_647, optional: true });

export class EvaluatorsQuery extends PageQuery {
  /** Part of a name, organization or field of expertise. */
  @Text({ min: 0, max: 100, optional: true })
  query?: string;
}

export class OwnAssignmentsQuery extends PageQuery {
  @Uuid({ optional: true })
  applicationId?: string;
}

export class AssignEvaluatorsRequest implements AssignEvaluatorsBody {
  @Uuids({ min: 1, max: 20 })
  evaluatorIds!: string[];
}

export class DeclareConflictRequest implements DeclareConflictBody {
  @Flag()
  hasConflict!: boolean;

  /** Needed when there is a conflict. */
  @LongText({ min: 0, max: 1000, optional: true })
  note?: string;
}

export class ScoreItemRequest implements ScoreItem {
  @Text({ max: 100 })
  criterion!: string;

  @OneDecimal({ min: 0, max: 100 })
  points!: number;

  /** Empty in a draft. */
  @LongText({ min: 0, max: 2000 })
  justification!: string;

  @BaseVersion()
  baseVersion?: number;
}

export class SaveScoresRequest implements SaveScoresBody {
  @ListOf(() => ScoreItemRequest, { min: 1, max: 100 })
  items!: ScoreItemRequest[];
}

export class SiteCheckRequest {
  @OneOf(SITE_CHECK_CODES)
  code!: string;

  @Flag()
  pass!: boolean;

  @LongText({ min: 0, max: 1000 })
  note!: string;

  @BaseVersion()
  baseVersion?: number;
}

export class RecordSiteVisitRequest implements SiteVisitBody {
  @Day()
  visitedOn!: string;

  @ListOf(() => SiteCheckRequest, { min: 1, max: SITE_CHECK_CODES.length })
  checks!: SiteCheckRequest[];

  @Texts({ max: 50 })
  bonusAccepted!: string[];

  @BaseVersion()
  baseVersion?: number;
}

export class ReviewCostRequest implements CostReviewBody {
  @Won({ min: 1, max: LARGEST_COST_KRW })
  acceptedTotalCostKrw!: number;

  @LongText({ min: 0, max: 2000 })
  note!: string;

  @BaseVersion()
  baseVersion?: number;
}

export class RespondCostReviewRequest implements RespondCostReviewBody {
  @Flag()
  accepted!: boolean;

  /** Needed when the cut is not accepted. */
  @LongText({ min: 0, max: 2000, optional: true })
  note?: string;
}

export class CompleteReviewRequest implements CompleteReviewBody {
  /** Needed when fewer evaluators than the quorum have completed their sheets. */
  @LongText({ min: 0, max: 1000, optional: true })
  belowQuorumReason?: string;
}
