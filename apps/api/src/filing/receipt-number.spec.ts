import { checkDigit, receiptNumberOf } from './receipt-number.ts';

describe('접수번호', () => {
  it('has program, year in Seoul, running number and check digit', () => {
    expect(receiptNumberOf(123, new Date('2026-04-20T17:00:00+09:00'))).toMatch(/^MA26-000123-\d$/);
    expect(receiptNumberOf(1, new Date('2026-12-31T15:00:00Z'))).toMatch(/^MA27-/);
    expect(receiptNumberOf(1_234_567, new Date('2026-04-20T17:00:00+09:00'))).toMatch(/^MA26-1234567-\d$/);
  });

  it('shows every mistyped digit and every pair of swapped neighbours except 0 and 9', () => {
    const digits = '26000123';
    const check = checkDigit(digits);
    for (let at = 0; at < digits.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`;
        expect(checkDigit(typed) === check).toBe(typed === digits);
      }
      const swapped = `${digits.slice(0, at)}${digits[at + 1] ?? ''}${digits[at] ?? ''}${digits.slice(at + 2)}`;
      expect(checkDigit(swapped) === check).toBe(swapped === digits);
    }
  });
});
