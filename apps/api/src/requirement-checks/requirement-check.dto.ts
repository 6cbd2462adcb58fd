import type { RequirementCheckBody, ReturnFailBody } from '@subsidy/contract';
import { ListOf, LongText, OneOf, Text } from '../http/fields.ts';

export class RequirementReasonRequest {
  /** Id of the rule that is not met, as the eligibility decision names it. */
  @Text({ max: 100 })
  ruleId!: string;

  @LongText({ max: 1000 })
  note!: string;
}

export class CheckRequirementsRequest implements RequirementCheckBody {
  @OneOf(['pass', 'fail'])
  outcome!: 'pass' | 'fail';

  /** At least one when the outcome is `fail`. */
  @ListOf(() => RequirementReasonRequest, { max: 50 })
  reasons!: RequirementReasonRequest[];
}

/** `POST /applications/{id}/requirement-check/return`. */
export class ReturnFailRequest implements ReturnFailBody {
  /** Why the fail does not stand, for the consultant who found it. */
  @LongText({ max: 1000 })
  reason!: string;
}
