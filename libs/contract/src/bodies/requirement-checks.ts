import { APPEAL_REASON_LENGTH } from '@subsidy/rules';
import { ListOf, LongText, OneOf, Text } from './fields.ts';

export class RequirementReason {
  /** Id of the rule that is not met, as the eligibility decision names it. */
  @Text({ max: 100 })
  ruleId!: string;

  @LongText({ max: 1000 })
  note!: string;
}

export class RequirementCheckBody {
  @OneOf(['pass', 'fail'])
  outcome!: 'pass' | 'fail';

  /** At least one when the outcome is `fail`. */
  @ListOf(() => RequirementReason, { max: 50 })
  reasons!: RequirementReason[];
}

/** `POST /applications/{id}/requirement-check/return`. */
export class ReturnFailBody {
  /** Why the fail does not stand, for the consultant who found it. */
  @LongText({ max: 1000 })
  reason!: string;
}

/** `POST /applications/{id}/requirement-check/reconsideration`. */
export class ReconsiderFailBody {
  /** Why the confirmed fail is to be set aside; the company is told once it is. */
  @LongText(APPEAL_REASON_LENGTH)
  reason!: string;
}

/** `POST /applications/{id}/requirement-check/reconsideration/return`. */
export class ReturnReconsiderationBody {
  /** Why the fail stays, for the officer who asked. */
  @LongText({ min: 2, max: 1000 })
  reason!: string;
}
