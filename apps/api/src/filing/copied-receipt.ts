import type { VerifyReceiptBody } from '@subsidy/contract';

/** As people copy it: full width, dashes of another kind, blanks and breaks anywhere. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-');

/** 접수번호 in the form of the register: `ma26000123 7` is `MA26-000123-7`. */
export function receiptNumberFrom(text: string): string {
  const parts = /^(MA\d{2})(\d{6})(\d)(P|S\d+)?$/.exec(plain(text).toUpperCase().replace(/[-|]/g, ''));
  return parts === null ? plain(text) : parts.slice(1).filter(Boolean).join('-');
}

const MOMENT =
  /^\D*(?<year>\d{4})\D+?(?<month>\d{1,2})\D+?(?<day>\d{1,2})\D*[\sT)]+(?<clock>\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)\s*(?<zone>Z|[+-]\d{2}:?\d{2})?/i;

/** An instant as RFC 3339 or as any of our pages prints it, `2026. 4. 20.(월) 16:59:58 (한국시간)`, as RFC 3339 so far as it is told. */
function readInstant(text: string): string | null {
  const compact = text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/(\d)\s+(?=[-:.])|([-:])\s+(?=\d)/g, '$1$2');
  const { year = '', month = '', day = '', clock = '', zone = '' } = MOMENT.exec(compact)?.groups ?? {};
  // Receipts are printed in the time of Korea alone.
  if (clock === '' || !/^(\+09:?00)?$/.test(zone)) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T${clock.replace(/^\d:/, '0$&')}`;
}

/** Whether an instant, told to the minute, the second or the millisecond, is that of a receipt. */
function isSameInstant(copied: string, filed: string): boolean {
  const read = readInstant(copied);
  return read !== null && filed.startsWith(read);
}

const hashFrom = (text: string): string => plain(text).replace(/[-|]/g, '').toLowerCase();

/** A signature without its dashes: readers of PDF drop one that ends a line. The others and the letters must all be there. */
const signatureFrom = (text: string): string => plain(text).replace(/[-|]/g, '');

/** Whether the four values as somebody copied them are those of the receipt. */
export const isCopyOf = (copied: VerifyReceiptBody, filed: VerifyReceiptBody): boolean =>
  receiptNumberFrom(copied.receiptNumber) === filed.receiptNumber &&
  isSameInstant(copied.submittedAt, filed.submittedAt) &&
  hashFrom(copied.contentSha256) === filed.contentSha256 &&
  signatureFrom(copied.signature) === signatureFrom(filed.signature);
