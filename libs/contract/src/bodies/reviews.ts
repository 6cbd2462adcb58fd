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
} from './fields.ts';
import { PageQuery } from './page-query.ts';

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

export class AssignEvaluatorsBody {
  @Uuids({ min: 1, max: 20 })
  evaluatorIds!: string[];
}

export class DeclareConflictBody {
  @Flag()
  hasConflict!: boolean;

  /** Needed when there is a conflict. */
  @LongText({ min: 0, max: 1000, optional: true })
  note?: string;
}

export class ScoreItem {
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

export class SaveScoresBody {
  @ListOf(() => ScoreItem, { min: 1, max: 100 })
  items!: ScoreItem[];
}

export class SiteCheck {
  @OneOf(SITE_CHECK_CODES)
  code!: string;

  @Flag()
  pass!: boolean;

  @LongText({ min: 0, max: 1000 })
  note!: string;

  @BaseVersion()
  baseVersion?: number;
}

export class SiteVisitBody {
  @Day()
  visitedOn!: string;

  @ListOf(() => SiteCheck, { min: 1, max: SITE_CHECK_CODES.length })
  checks!: SiteCheck[];

  @Texts({ max: 50 })
  bonusAccepted!: string[];

  @BaseVersion()
  baseVersion?: number;
}

export class CostReviewBody {
  @Won({ min: 1, max: LARGEST_COST_KRW })
  acceptedTotalCostKrw!: number;

  @LongText({ min: 0, max: 2000 })
  note!: string;

  @BaseVersion()
  baseVersion?: number;
}

export class RespondCostReviewBody {
  @Flag()
  accepted!: boolean;

  /** Needed when the cut is not accepted. */
  @LongText({ min: 0, max: 2000, optional: true })
  note?: string;
}

export class CompleteReviewBody {
  /** Needed when fewer evaluators than the quorum have completed their sheets. */
  @LongText({ min: 0, max: 1000, optional: true })
  belowQuorumReason?: string;
}
