import type { EntityManager } from 'typeorm';
import type { Application } from '../applications/application.entity.ts';
import { seoulDay } from '../http/clock.ts';

/** Ends the receipt number of a plan (사업계획서). */
export const PLAN_SUFFIX = '-P';

/** 접수번호 검증 숫자 (Luhn): a mistyped digit or two swapped neighbours show. */
export function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** A receipt number such as `MA26-000123-7`: program, year, running number, check digit. */
export function receiptNumberOf(sequence: number, at: Date): string {
  const year = seoulDay(at).slice(2, 4);
  const running = String(sequence).padStart(6, '0');
  return `MA${year}-${running}-${checkDigit(`${year}${running}`)}`;
}

/** The next receipt number. A number may be skipped, never given twice. */
export async function nextReceiptNumber(tx: EntityManager, at: Date): Promise<string> {
  const rows: { next: string }[] = await tx.query(`SELECT nextval('receipt_numbers') AS next`);
  return receiptNumberOf(Number(rows[0]?.next), at);
}

/** The number of an answered supplement, under that of the application: `MA26-000123-7-S1`, `-S2`, … */
export async function supplementReceiptNumber(
  tx: EntityManager,
  { id, receiptNumber }: Application,
): Promise<string> {
  if (receiptNumber === null) throw new Error(`application ${id} has no receipt number`);
  const rows: { answered: string }[] = await tx.query(
    `SELECT count(*) AS answered FROM filings WHERE application_id = $1 AND occasion = 'supplement'`,
    [id],
  );
  return `${receiptNumber}-S${Number(rows[0]?.answered) + 1}`;
}
