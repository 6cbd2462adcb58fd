import type { ReceiptView } from '@subsidy/contract';
import { momentToSecond } from '@subsidy/rules';

type Receipt = Pick<ReceiptView, 'receiptNumber' | 'submittedAt' | 'contentSha256'>;

/** 접수 시각, in words. */
export const receivedAtInWords = ({ submittedAt }: Pick<Receipt, 'submittedAt'>): string =>
  `접수 시각: ${momentToSecond(submittedAt)} (한국시간)`;

/** What proves a filing: its number, instant and hash, a line each. */
export const receiptLines = (receipt: Receipt): string[] => [
  `접수번호: ${receipt.receiptNumber}`,
  receivedAtInWords(receipt),
  `내용 해시(SHA-256): ${receipt.contentSha256}`,
];
