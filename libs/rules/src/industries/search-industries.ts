import { cleanText } from '../texts/read-text.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { classificationOf, industryPath, type Industry } from './industries.ts';
import { koreanIndustryName } from './industry-names.ts';

const DEFAULT_SEARCH_LIMIT = 20;
const SHORTEST_ENGLISH_WORD = 3;

/** How well a word fits a name: the same word, its end (식품 in 조리식품), its beginning, anywhere. */
const FIT = { same: 4, end: 3, beginning: 2, inside: 1 } as const;
/** In Korean the word that says what a thing is comes last: 반도체 제조용 기계 is a machine. Of equals the name that says one thing is meant. */
const HEAD_BONUS = 4;
const FIRST_BONUS = 1;
/** What only stands in the name of the class or group above counts for less. */
const ABOVE_LOSS = 3;
const EVERYDAY_SCORE = 7;

type Names = ReadonlyMap<string, string>;

/** What is made: a name without the words for making it. */
const withoutEnding = (name: string): string =>
  name
    .replace(/;.*$/, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/\s*(제조업|가공업|제조|가공|산업|업)\s*$/, '');

const tokensOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token !== '');

function fitOf(word: string, token: string): number {
  if (token === word) return FIT.same;
  if (token.endsWith(word)) return FIT.end;
  if (token.startsWith(word)) return FIT.beginning;
  return token.includes(word) ? FIT.inside : 0;
}

const partsOf = (name: string): string[] => name.split(/,|·|ㆍ|\s및\s/);

interface ReadName {
  lower: string;
  tokens: readonly string[];
  /** The words of what is made, each with whether it is the last of its part: 절삭가공 and 유사처리 in 절삭가공 및 유사처리업. */
  things: readonly { token: string; head: boolean }[];
}

const READ_NAMES = new Map<string, ReadName>();

/** A name taken apart, once: every key that is typed asks for all of them. */
function readName(name: string): ReadName {
  const known = READ_NAMES.get(name);
  if (known !== undefined) return known;
  const things = partsOf(withoutEnding(name)).flatMap((part) => {
    const tokens = tokensOf(part);
    return tokens.map((token, index) => ({ token, head: index === tokens.length - 1 }));
  });
  const read = { lower: name.toLowerCase(), tokens: tokensOf(name), things };
  READ_NAMES.set(name, read);
  return read;
}

/** How well one word fits one name; 0 when it is not in it. */
function scoreIn(name: string, word: string): number {
  const { lower, tokens, things } = readName(name);
  if (!lower.includes(word)) return 0;
  let best = 0;
  things.forEach(({ token, head }, index) => {
    const fit = fitOf(word, token);
    const place = head ? HEAD_BONUS : index === 0 ? FIRST_BONUS : 0;
    if (fit > 0) best = Math.max(best, fit + place);
  });
  return best === 0 && tokens.some((token) => token.includes(word)) ? FIT.inside : best;
}

/** Everyday words, each with the codes that are offered for it. */
const EVERYDAY_CODES: ReadonlyMap<string, readonly string[]> = new Map(
  EVERYDAY_WORDS.flatMap(([words, codes]) =>
    words.split(' ').map((word): [string, readonly string[]] => [word, codes.split(' ')]),
  ),
);

const everydayScore = (code: string, word: string): number =>
  EVERYDAY_CODES.get(word)?.includes(code) === true ? EVERYDAY_SCORE : 0;

function englishScore(name: string | undefined, word: string): number {
  if (name === undefined || word.length < SHORTEST_ENGLISH_WORD) return 0;
  const { lower, tokens } = readName(name);
  if (!lower.includes(word)) return 0;
  return Math.max(0, ...tokens.map((token) => fitOf(word, token)));
}

const NAMES_ABOVE = new Map<Industry, readonly string[]>();

/** The names of the group and class above, not of the division. */
function namesAbove(industry: Industry): readonly string[] {
  const known = NAMES_ABOVE.get(industry);
  if (known !== undefined) return known;
  const names = industryPath(industry).slice(1).map(koreanIndustryName);
  NAMES_ABOVE.set(industry, names);
  return names;
}

/** The best that a word finds in an industry: its name, the classes above it (not the division), everyday words. */
function wordScore(industry: Industry, word: string, names: Names | undefined): number {
  const own = scoreIn(koreanIndustryName(industry), word);
  let best = Math.max(own, everydayScore(industry.code, word), englishScore(names?.get(industry.code), word));
  for (const name of namesAbove(industry)) best = Math.max(best, scoreIn(name, word) - ABOVE_LOSS);
  return best;
}

function score(industry: Industry, words: readonly string[], names: Names | undefined): number {
  let sum = 0;
  for (const word of words) {
    const found = wordScore(industry, word, names);
    if (found <= 0) return 0;
    sum += found;
  }
  return sum;
}

/** Every industry there is, and beside them those of the 10th revision that are gone: what a search looks through. */
function allIndustries(): { current: readonly Industry[]; gone: readonly Industry[] } {
  const { current, earlier } = classificationOf();
  return {
    current: [...current.values()],
    gone: [...earlier.values()].filter(({ code }) => !current.has(code)),
  };
}

/** 업종 찾기: by the beginning of a code, or by words of the business; what fits best first, and papers' five-digit codes before shorter ones. */
export function searchIndustries(
  query: string,
  limit = DEFAULT_SEARCH_LIMIT,
  englishNames?: Names,
): Industry[] {
  const text = cleanText(query).normalize('NFKC');
  if (text === '') return [];
  const prefix = /^[A-U]?(\d+)$/i.exec(text)?.[1];
  const { current, gone } = allIndustries();
  const found =
    prefix === undefined
      ? [...byWords(current, text, englishNames), ...byWords(gone, text, undefined)]
      : [...byCode(current, prefix), ...byCode(gone, prefix)];
  return found.slice(0, Math.max(0, limit));
}

/** Typed digits go from short to long. */
function byCode(industries: readonly Industry[], prefix: string): Industry[] {
  return industries
    .filter(({ code }) => code.startsWith(prefix))
    .sort((a, b) => a.digits - b.digits || Number(a.code) - Number(b.code));
}

function byWords(industries: readonly Industry[], text: string, names: Names | undefined): Industry[] {
  const words = tokensOf(text);
  if (words.length === 0) return [];
  return industries
    .map((industry) => ({ industry, points: score(industry, words, names) }))
    .filter(({ points }) => points > 0)
    .sort(
      (a, b) =>
        b.industry.digits - a.industry.digits ||
        b.points - a.points ||
        partsOf(koreanIndustryName(a.industry)).length - partsOf(koreanIndustryName(b.industry)).length ||
        Number(a.industry.code) - Number(b.industry.code),
    )
    .map(({ industry }) => industry);
}
