const BUSINESS_NUMBER_PATTERN = /^\d{10}$/;
/** Nobody has it, though its last digit checks. */
const NO_BUSINESS_NUMBER = '0000000000';
const BUSINESS_NUMBER_WEIGHTS = [1, 3, 7, 1, 3, 7, 1, 3, 5] as const;
const CORPORATE_NUMBER_PATTERN = /^\d{13}$/;

/** 등록번호 읽기: a number as people write it, also in full width or with dots, dashes and blanks; what is no digit otherwise stays. */
export const registrationDigits = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{P}\p{Default_Ignorable_Code_Point}]/gu, '');

/** 사업자등록번호: ten digits whose last one checks the others. */
export function isBusinessRegistrationNumber(text: string): boolean {
  if (!BUSINESS_NUMBER_PATTERN.test(text) || text === NO_BUSINESS_NUMBER) return false;
  const digits = [...text].map(Number);
  const weighted = BUSINESS_NUMBER_WEIGHTS.reduce(
    (sum, weight, index) => sum + weight * (digits[index] ?? 0),
    0,
  );
  const sum = weighted + Math.floor(((digits[8] ?? 0) * 5) / 10);
  return digits[9] === (10 - (sum % 10)) % 10;
}

/** 220-81-39938; a text that is not ten digits stays as it is. */
export function formatBusinessRegistrationNumber(digits: string): string {
  if (!BUSINESS_NUMBER_PATTERN.test(digits)) return digits;
  return `${digits.slice(0, 3)}-${digits.slice(3, 5)}-${digits.slice(5)}`;
}

/** 110111-0012346, as courts print it and no spreadsheet takes for a number; a text that is not thirteen digits stays as it is. */
export function formatCorporateRegistrationNumber(text: string): string {
  const digits = registrationDigits(text);
  return CORPORATE_NUMBER_PATTERN.test(digits) ? `${digits.slice(0, 6)}-${digits.slice(6)}` : text;
}

/** Why a 법인등록번호 is doubtful. */
export type CorporateNumberDoubt = 'not-13-digits' | 'check-digit';

/** 법인등록번호: a doubt or null. It never blocks, since numbers issued from 2025-01-31 may carry no check digit. */
export function corporateNumberDoubt(text: string): CorporateNumberDoubt | null {
  const digits = registrationDigits(text);
  if (!CORPORATE_NUMBER_PATTERN.test(digits)) return 'not-13-digits';
  const sum = [...digits.slice(0, 12)].reduce(
    (total, digit, index) => total + Number(digit) * (1 + (index % 2)),
    0,
  );
  return Number(digits[12]) === (10 - (sum % 10)) % 10 ? null : 'check-digit';
}
