import type { Said, Written } from './korean-numerals.ts';

const MAN_ZEROS = 4;
const MAN = 10 ** MAN_ZEROS;

/** A whole number; not a number where a fraction is left. Zeros at the end of a fraction are none. */
export function wholeOf({ digits, scale }: Written): number {
  if (scale === 0) return digits;
  const unit = 10 ** scale;
  return digits % unit === 0 ? digits / unit : Number.NaN;
}

/** `1억 5천`: what is said after 억 without its 만, by how round it is; the likeliest first. */
function afterLargeUnit(after: number, lower: number, hasWon: boolean): number[] {
  if (after >= MAN) return [after];
  if (after % 100 === 0) return hasWon ? [after * lower, after] : [after * lower];
  if (hasWon) return [after];
  return after < 10 ? [after * 1000 * lower, after * lower, after] : [after * lower, after];
}

/**
 * What an amount of money may be, the likeliest first; one alone is sure. In speaking the last unit is left out: 천 after
 * 억 is 천만, `천오백` is said of 만 원. Who adds 원 may mean it to the letter. Not a number where a part of a won is left.
 */
export function amountsSaid({ amount, zeros, rest }: Said, hasWon: boolean): number[] {
  const base = wholeOf(amount);
  if (rest === null) return [base];
  const after = wholeOf(rest);
  if (zeros === 0) return hasWon ? [after] : [after * MAN, after];
  if (zeros > MAN_ZEROS) {
    return afterLargeUnit(after, 10 ** (zeros - MAN_ZEROS), hasWon).map((more) => base + more);
  }
  return hasWon || after >= 10 ? [base + after] : [base + after * 1000, base + after];
}
