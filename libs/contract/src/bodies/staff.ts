import { STAFF_ROLES, type StaffRole } from '@subsidy/rules/case';
import { Email, LongText, Name, OneOf, Pattern, Text } from './fields.ts';
import { fieldWords } from './field-words.ts';

const optional = true;

/** `POST /staff-proposals`: a person, what they are to be, and why. */
export class ProposeStaffBody {
  @Email()
  email!: string;

  @Name({ max: 50 })
  name!: string;

  @OneOf(STAFF_ROLES)
  role!: StaffRole;

  /** Code of a TechnoPark, id of an office or of a lead company, as the role asks. */
  @Pattern(/^[a-z0-9-]{2,40}$/, fieldWords.identifier, { optional })
  organizationId?: string | null;

  /** Of evaluators, auditors and administrators, who belong to nothing that the portal knows by id. */
  @Name({ max: 100, optional })
  organizationName?: string | null;

  /** 전문분야, of evaluators. */
  @Text({ max: 200, optional })
  expertise?: string | null;

  @LongText({ min: 2, max: 1_000 })
  reason!: string;
}

/** `POST /staff-proposals/{id}/return`. */
export class ReturnStaffProposalBody {
  @LongText({ min: 2, max: 1_000 })
  reason!: string;
}

/** `POST /memberships/{id}/end`. */
export class EndMembershipBody {
  @LongText({ min: 2, max: 500 })
  reason!: string;
}
