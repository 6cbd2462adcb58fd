import { REGION_CODES } from '@subsidy/rules';
import { Name, OneOf, Pattern, Text } from './fields.ts';
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

/** `GET /suppliers`. */
export class SuppliersQuery extends PageQuery {
  @Text({ min: 0, max: 100, optional: true })
  query?: string;
}
