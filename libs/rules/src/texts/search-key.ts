import { cleanText } from './read-text.ts';

/** 법인 형태: says what a company is, not what it is called. Longer ones first. */
const LEGAL_FORMS = [
  ...['농업회사법인', '어업회사법인', '영농조합법인', '영어조합법인', '유한책임회사', '주식회사', '유한회사'],
  ...['합자회사', '합명회사', '사단법인', '재단법인', '의료법인', '학교법인', '사회복지법인', '협동조합'],
].join('|');
/** `(주)`, `주)`, `( 유 )`: what NFKC makes of ㈜ and what keyboards make of it. */
const BRACKETED = String.raw`\(?\s*(?:주|유|합|사|재|의|학|복|농)\s*\)`;
const ENGLISH_FORMS = String.raw`(?:co\.?,?\s*ltd|inc|corp|corporation|limited|llc)\.?`;
const IN_FRONT = new RegExp(String.raw`^\s*(?:${BRACKETED}|${LEGAL_FORMS})\s*`);
const BEHIND = new RegExp(
  String.raw`\s*(?:\(\s*(?:주|유|합|사|재|의|학|복|농)\s*\)?|${LEGAL_FORMS}|,?\s+${ENGLISH_FORMS})\s*$`,
);
const NO_LETTER_OR_DIGIT = /[^\p{L}\p{M}\p{N}]+/gu;
/** More than anybody types in one search. */
const MOST_WORDS = 10;

/** Without the legal form in front or behind, also where both are: (주)가나다 주식회사. */
function withoutLegalForm(folded: string): string {
  const short = folded.replace(IN_FRONT, '').replace(BEHIND, '');
  return short === folded ? folded : withoutLegalForm(short);
}

const fold = (text: string): string => withoutLegalForm(text.normalize('NFKC').toLowerCase());
const joined = (text: string): string => text.replace(NO_LETTER_OR_DIGIT, '').normalize('NFKC');

/**
 * 검색 열쇠: a name, title or number as it is looked for: the same for ㈜가나다, (주) 가나다 and 주식회사 가나다, for half and full width,
 * for `MA26-000123-7` and `ma260001237`.
 */
export const searchKey = (text: string): string => joined(fold(text));

/** The key of a row that is found by any of several texts; no word reaches over from one to the next. */
export const searchKeyOf = (texts: readonly (string | null | undefined)[]): string =>
  texts
    .map((text) => searchKey(text ?? ''))
    .filter((key) => key !== '')
    .join(' ');

/** Stands in no key, and is no sign that a pattern reads as another. */
const NOWHERE = '-';

/**
 * What was typed, as keys that must each stand somewhere in the key of a row; none where nothing or a legal form alone was typed. A
 * text without a letter or digit (`%`, `_`, `---`) is found nowhere: it never means every row.
 */
export function searchWords(query: string): string[] {
  const typed = cleanText(query);
  if (typed === '') return [];
  if (joined(typed) === '') return [NOWHERE];
  const words = fold(typed)
    .split(/\s+/)
    .map((word) => joined(withoutLegalForm(word)))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Whether every word stands somewhere in a key. */
export const isFound = (key: string, words: readonly string[]): boolean =>
  words.every((word) => key.includes(word));
