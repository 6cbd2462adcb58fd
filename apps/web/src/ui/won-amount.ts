/** 큰 단위, the largest first: each stands at most once in an amount. */
const LARGE_UNITS: readonly (readonly [unit: string, won: number])[] = [
  ['조', 1_000_000_000_000],
  ['억', 100_000_000],
  ['만', 10_000],
  ['', 1],
];

const SMALL_UNITS: readonly (readonly [unit: string, times: number])[] = [
  ['천', 1000],
  ['백', 100],
  ['십', 10],
  ['', 1],
];

const LARGEST = 10 ** 15;
const UNITS = /[조억만천백십]/;
const HANGUL_OR_POINT = /[.\u1100-\u11ff\u3130-\u318f가-힣]/;

/** Full-width digits and signs, as some keyboards write them, become plain ones. */
export const plainDigits = (text: string): string => text.normalize('NFKC');

/** Whether a text is more than digits and separators: Korean letters, also half a syllable, or a decimal point. */
export const isSaidInWords = (text: string): boolean => HANGUL_OR_POINT.test(text.replace(/원\s*$/, ''));

/** `5천`, `3천5백`, `1.5`: what stands before a large unit; null where it is no number. */
function smallAmountIn(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  let rest = text;
  let amount = 0;
  for (const [unit, times] of SMALL_UNITS) {
    const [found, number] = new RegExp(unit === '' ? '^(\\d+)$' : `^(\\d*)${unit}`).exec(rest) ?? [];
    if (found === undefined) continue;
    amount += (number === '' ? 1 : Number(number)) * times;
    rest = rest.slice(found.length);
  }
  return rest === '' && text !== '' ? amount : null;
}

/** `2억 5천만 원`, `1.5억`, `3,000만원` as whole won; null where a text says no amount. */
export function wonInText(text: string): number | null {
  let rest = plainDigits(text).replace(/[\s,]/g, '').replace(/원$/, '');
  if (!UNITS.test(rest)) return null;
  let total = 0;
  for (const [unit, won] of LARGE_UNITS) {
    const end = unit === '' ? rest.length : rest.indexOf(unit);
    if (end < 0 || rest === '') continue;
    const amount = smallAmountIn(rest.slice(0, end));
    if (amount === null) return null;
    total += amount * won;
    rest = rest.slice(end + unit.length);
  }
  const whole = Math.round(total);
  return rest === '' && whole < LARGEST && Math.abs(whole - total) < 1e-6 * Math.max(1, total) ? whole : null;
}
