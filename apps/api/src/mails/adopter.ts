import { formatBusinessRegistrationNumber } from '@subsidy/rules';

/** The company as its supplier is told of it: the name stands in the case alone. */
export const adopterInWords = (businessRegistrationNumber: string): string =>
  `도입기업(사업자등록번호 ${formatBusinessRegistrationNumber(businessRegistrationNumber)})`;
