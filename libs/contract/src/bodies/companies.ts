import { REGION_CODES } from '@subsidy/rules';
import { BusinessNumber, Email, Flag, LongText, Name, OneOf, Pattern, Text, Uuid } from './fields.ts';
import { PageQuery } from './page-query.ts';

/** `PATCH /company`. */
export class UpdateCompanyBody {
  @Name({ max: 100, optional: true })
  name?: string;

  @Pattern(/^\d{13}$/, '법인등록번호는 하이픈 없이 숫자 13자리로 입력해 주세요.', { optional: true })
  corporateRegistrationNumber?: string | null;

  @OneOf(REGION_CODES, { optional: true })
  regionCode?: string;

  @Text({ max: 50, optional: true })
  city?: string;
}

/** The text parts of `POST /company-disputes`; the file is the certificate. */
export class RaiseDisputeBody {
  @Email()
  email!: string;

  @Name({ max: 50 })
  name!: string;

  @BusinessNumber()
  businessRegistrationNumber!: string;

  @LongText({ min: 10, max: 1_000 })
  reason!: string;

  /** `privacy`. */
  @OneOf(['privacy'])
  consents!: string;
}

/** Why a dispute or a certificate is decided as it is. */
export class DecisionReasonBody {
  @LongText({ min: 2, max: 1_000 })
  reason!: string;
}

/** `POST /company/ownership-offers`. */
export class OfferOwnershipBody {
  /** Of the member who is to own the company. */
  @Uuid()
  membershipId!: string;
}

/** `POST /company/ownership-offers/{offerId}/answer`. */
export class AnswerOwnershipOfferBody {
  @Flag()
  accept!: boolean;
}

/** `GET /suppliers`. */
export class SuppliersQuery extends PageQuery {
  @Text({ min: 0, max: 100, optional: true })
  query?: string;
}
