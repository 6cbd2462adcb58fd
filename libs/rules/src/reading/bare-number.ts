import type { NumberShape, NumberUnit } from './number-shape.ts';

/** A text without what stands around its number. */
export interface BareNumber {
  body: string;
  /** How often it was said to be negative. */
  signs: number;
  /** 원 was said, so that nothing is left out in speaking. */
  hasWon: boolean;
}

/** 회계 음수: dashes of every keyboard, also the vowel and the long mark that look like one, and the triangles. */
const DASHES = '\\-\u2010-\u2015\u2212\u2500\u30fc\u1173';
const HEAD = new RegExp(`^(?:([${DASHES}△▲▽▼∆Δ]|마이너스|적자)|\\+|₩|\\\\|KRW|일금|금)\\s*`, 'i');
const TAIL_DASH = new RegExp(`\\s*[${DASHES}]$`);
const BRACKETS = /^\((.+)\)$/;
/** A loss whose unit stands behind its brackets. */
const BRACKETS_AND_MORE = /\(.+\)[^)]+$/;
const WON = /\s*(?:원\s*정?|KRW)$/i;
const UNITS: Readonly<Record<NumberUnit, RegExp>> = {
  people: /\s*[명인]$/,
  percent: /\s*(?:%|퍼센트|프로)$/,
  months: /\s*(?:개월|달)$/,
  year: /\s*년도?$/,
  points: /\s*점$/,
};

/** One thing that stands in front, sign or currency, or the brackets around a loss; null where there is none. */
function frontOf(text: string): { rest: string; sign: number } | null {
  const inside = BRACKETS.exec(text)?.[1];
  if (inside !== undefined) return { rest: inside.trim(), sign: 1 };
  const found = HEAD.exec(text);
  return found === null ? null : { rest: text.slice(found[0].length), sign: found[1] === undefined ? 0 : 1 };
}

/** Takes sign, currency and the unit of the field off; `(5천만)원` and `(5천만 원)` are the same. */
export function bareNumber(text: string, { type, unit }: Pick<NumberShape, 'type' | 'unit'>): BareNumber {
  const ending = type === 'money' ? WON : unit === undefined ? null : UNITS[unit];
  const withoutUnit = (whole: string): string => (ending === null ? whole : whole.replace(ending, ''));
  let headless = BRACKETS_AND_MORE.test(text) ? withoutUnit(text) : text;
  const isOutside = headless !== text;
  let signs = 0;
  for (let front = frontOf(headless); front !== null; front = frontOf(headless)) {
    headless = front.rest;
    signs += front.sign;
  }
  const body = headless.replace(TAIL_DASH, '');
  if (body !== headless) signs += 1;
  const bare = isOutside ? body : withoutUnit(body);
  return { body: bare, signs, hasWon: type === 'money' && (isOutside || bare !== body) };
}
