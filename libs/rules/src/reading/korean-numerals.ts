/** A number as it was written: 2.5 is 25 with the scale 1, so that nothing is ever rounded. */
export interface Written {
  digits: number;
  /** Digits behind the point. */
  scale: number;
}

/** What a text says in Korean numerals, up to its last large unit and after it. */
export interface Said {
  /** Up to the last large unit (만, 억, 조); 0 where none was said. */
  amount: Written;
  /** Zeros of the last large unit, 8 for 억; 0 where none was said. */
  zeros: number;
  /** After it: 5000 in `1억 5천`; null where nothing was said. */
  rest: Written | null;
  /** Whether a unit was said at all, 천, 백 and 십 among them. */
  hasUnit: boolean;
  /** `억 5천`: no number before a unit that is never said alone. */
  hasNoCount: boolean;
}

/** 큰 단위 with their zeros, the largest first: each stands at most once, in this order. */
const LARGE_UNITS: readonly (readonly [unit: string, zeros: number])[] = [
  ['경', 16],
  ['조', 12],
  ['억', 8],
  ['만', 4],
];
/** From here on nobody says the unit alone: 만 원, but 일억 원. */
const NEVER_ALONE = 8;
const SMALL_ZEROS = [3, 2, 1, 0];
const SPOKEN_DIGITS = '영일이삼사오육칠팔구';
/** Separators stand only where they separate thousands. */
const PLAIN = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?';
const COUNT = `(${PLAIN}|[${SPOKEN_DIGITS}])`;
const PLAIN_NUMBER = new RegExp(`^${PLAIN}$`);
/** `3천5백`, `천오백`, `150백`, `1,234.5`: each count with its unit. */
const PART = new RegExp(`^(?:${COUNT}?(천))?(?:${COUNT}?(백))?(?:${COUNT}?(십))?${COUNT}?$`);
const HALF: Written = { digits: 5, scale: 1 };
const ONE: Written = { digits: 1, scale: 0 };
const NOTHING: Written = { digits: 0, scale: 0 };

/** So many times ten. */
export const shifted = ({ digits, scale }: Written, zeros: number): Written => ({
  digits: digits * 10 ** Math.max(0, zeros - scale),
  scale: Math.max(0, scale - zeros),
});

/** `1,234.5`; null where a text is no number in digits. */
export function plainNumber(text: string): Written | null {
  if (!PLAIN_NUMBER.test(text)) return null;
  const [whole = '', fraction = ''] = text.replaceAll(',', '').split('.');
  const digits = Number(whole + fraction);
  // Digits that a number cannot hold would be rounded away.
  return { digits: Number.isSafeInteger(digits) ? digits : Number.POSITIVE_INFINITY, scale: fraction.length };
}

const countIn = (text: string): Written | null =>
  SPOKEN_DIGITS.includes(text) ? { digits: SPOKEN_DIGITS.indexOf(text), scale: 0 } : plainNumber(text);

interface Part {
  value: Written;
  hasUnit: boolean;
}

/** What stands before or after a large unit; null where it is no number. */
function partIn(text: string): Part | null {
  const found = text === '' ? null : PART.exec(text);
  if (found === null) return null;
  const counts = SMALL_ZEROS.flatMap((zeros, index) => {
    const [count, unit] = [found[2 * index + 1], found[2 * index + 2]];
    if (count === undefined && unit === undefined) return [];
    return [{ zeros, value: shifted(count === undefined ? ONE : (countIn(count) ?? ONE), zeros) }];
  });
  // Only the first count may be larger than its place, as in 150백만; a fraction stands alone.
  const isWritten = counts.every(
    ({ value }, index) => index === 0 || value.digits < 10 ** (counts[index - 1]?.zeros ?? 0),
  );
  const scale = counts[0]?.value.scale ?? 0;
  if (!isWritten || (counts.length > 1 && counts.some(({ value }) => value.scale > 0))) return null;
  const digits = counts.reduce((sum, { value }) => sum + value.digits, 0);
  return { value: { digits, scale }, hasUnit: /[천백십]/.test(text) };
}

/** What stands before a large unit: `만` alone is one of it, `반 억` half of it. */
const countBefore = (text: string, zeros: number, isFirst: boolean): Written | undefined =>
  text === '' && isFirst ? ONE : text === '반' && zeros >= NEVER_ALONE ? HALF : partIn(text)?.value;

interface Large {
  said: Said;
  /** A fraction is the end of an amount: nothing comes after 1.5억. */
  isFinal: boolean;
  left: string;
}

/** The amount up to the last large unit, and what is left of the text; null where it is no amount. */
function largePartIn(text: string): Large | null {
  const said: Said = { amount: NOTHING, zeros: 0, rest: null, hasUnit: false, hasNoCount: false };
  let left = text;
  let isFinal = false;
  for (const [unit, zeros] of LARGE_UNITS) {
    const at = left.indexOf(unit);
    if (at < 0) continue;
    const before = left.slice(0, at);
    const count = countBefore(before, zeros, said.zeros === 0);
    if (count === undefined || isFinal) return null;
    const part = shifted(count, zeros);
    if (said.zeros > 0 && part.digits >= 10 ** said.zeros) return null;
    said.amount = { digits: said.amount.digits + part.digits, scale: part.scale };
    said.hasNoCount ||= before === '' && zeros >= NEVER_ALONE;
    said.zeros = zeros;
    isFinal = count.scale > 0;
    left = left.slice(at + unit.length);
  }
  return { said: { ...said, hasUnit: said.zeros > 0 }, isFinal, left };
}

/** What comes after the last large unit; null where it is no number, or more than the unit has room for. */
function withRest(said: Said, text: string): Said | null {
  if (text === '반' && said.zeros >= NEVER_ALONE) {
    return { ...said, amount: { digits: said.amount.digits + shifted(HALF, said.zeros).digits, scale: 0 } };
  }
  const last = partIn(text);
  if (last === null) return null;
  const hasRoom = last.value.scale === 0 && last.value.digits < 10 ** said.zeros;
  if (said.hasUnit && !hasRoom) return null;
  return { ...said, rest: last.value, hasUnit: said.hasUnit || last.hasUnit };
}

/** `2억 5천만`, `반 억`, `일억 반`, `150백만` without spaces, currency and sign; null where a text says no number. */
export function saidIn(text: string): Said | null {
  const large = largePartIn(text);
  if (large === null) return null;
  if (large.left !== '') return large.isFinal ? null : withRest(large.said, large.left);
  return large.said.hasUnit ? large.said : null;
}
