import type { JsonValue } from '@subsidy/contract';
import { bonusLabel, type NoticeTerms } from '@subsidy/rules';
import { bonusCountText, bonusOf } from '@subsidy/rules/writing';
import type { ReceiptContents } from './receipt-pdf.ts';

/** 신청한 가점 as a receipt shows it: which items were asked for and which of them count by the terms; null where none was. */
export function bonusOnReceipt(
  terms: NoticeTerms,
  fields: Readonly<Record<string, JsonValue>>,
): ReceiptContents['bonus'] {
  const bonus = bonusOf(terms, fields);
  if (bonus.items.length === 0) return null;
  return {
    items: bonus.items.map(({ code }) => bonusLabel(code)).join(', '),
    counting: bonusCountText(terms, bonus),
  };
}
