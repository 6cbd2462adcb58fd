/** What is written about the company; the business number is fixed at registration. */
export interface CompanyValues {
  name: string;
  corporateRegistrationNumber: string;
  regionCode: string;
  city: string;
}
