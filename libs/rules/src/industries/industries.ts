import { cleanText } from '../texts/read-text.ts';
import { KSIC_10_SUCCESSORS, KSIC_11_CODES } from './ksic-codes.ts';

/** 업종: one code of the Korean Standard Industrial Classification, section C. Its name: `industry-names.ts`. */
export interface Industry {
  code: string;
  digits: number;
  revision: 10 | 11;
  /** Codes of the 11th revision that an old code became. */
  successors: string[];
}

/** How an industry is called; null where the names are not at hand. */
export type IndustryName = (industry: Industry) => string | null;

const CODE_PATTERN = /^[A-U]?(\d{2,5})$/i;
const FIRST_MANUFACTURING_DIVISION = 10;
const LAST_MANUFACTURING_DIVISION = 34;
const DIVISION_DIGITS = 2;
const CLASS_DIGITS = 5;

/** Both revisions by code. */
interface Classification {
  current: ReadonlyMap<string, Industry>;
  earlier: ReadonlyMap<string, Industry>;
}

interface ReadClassification extends Classification {
  /** What each bare code says. */
  read: ReadonlyMap<string, ReadIndustryCode>;
}

let classification: ReadClassification | null = null;

/** Read from its codes at first use: pages that never ask for an industry do not pay for it. */
export function classificationOf(): Readonly<ReadClassification> {
  classification ??= classificationFrom(readCurrent(), readEarlier());
  return classification;
}

function classificationFrom(
  current: ReadonlyMap<string, Industry>,
  earlier: ReadonlyMap<string, Industry>,
): ReadClassification {
  const read = new Map<string, ReadIndustryCode>();
  for (const industry of [...earlier.values(), ...current.values()]) {
    read.set(industry.code, { division: divisionOf(industry.code), section: null, industry });
  }
  return { current, earlier, read };
}

const divisionOf = (digits: string): number => Number(digits.slice(0, DIVISION_DIGITS));

const industryOf = (code: string, revision: 10 | 11): Industry => ({
  code,
  digits: code.length,
  revision,
  successors: [],
});

/** From the division down, as the classification lists them. */
function readCurrent(): Map<string, Industry> {
  const codes = KSIC_11_CODES.split('\n').flatMap((line) => {
    const [division = '', groups = ''] = line.split(':');
    return [division, ...groups.split(' ').flatMap((group) => codesOfGroup(division, group))];
  });
  return new Map(codes.map((code) => [code, industryOf(code, 11)]));
}

function codesOfGroup(division: string, text: string): string[] {
  const [digit = '', ...classes] = text.split('.');
  const group = `${division}${digit}`;
  return [
    group,
    ...classes.flatMap(([first = '', ...last]) => [
      `${group}${first}`,
      ...last.map((end) => `${group}${first}${end}`),
    ]),
  ];
}

/** The old five-digit codes, and the shorter ones above them that the 11th revision may have dropped. */
function readEarlier(): Map<string, Industry> {
  const earlier = new Map<string, Industry>();
  for (const pair of KSIC_10_SUCCESSORS.split(/\s/)) {
    const [code = '', successors = ''] = pair.split('>');
    for (let digits = CLASS_DIGITS; digits > DIVISION_DIGITS; digits -= 1) {
      const prefix = code.slice(0, digits);
      const known = earlier.get(prefix) ?? industryOf(prefix, 10);
      known.successors.push(...successors.split(',').filter((next) => !known.successors.includes(next)));
      earlier.set(prefix, known);
    }
  }
  return earlier;
}

/** What a code says. */
export interface ReadIndustryCode {
  /** The first two digits. */
  division: number;
  /** The letter written before them, null where there is none. */
  section: string | null;
  /** null when no revision has the code, or it is not of section C. */
  industry: Industry | null;
}

/** Codes as companies write them, read before; companies write few. What is longer than any code is not kept. */
const readBefore = new Map<string, Readonly<ReadIndustryCode> | null>();
const MOST_READ_BEFORE = 5_000;
const LONGEST_KEPT = 12;

/** Reads a code of 2 to 5 digits, letter prefix allowed; null when it has not the form of a code. */
export function readIndustryCode(code: string): Readonly<ReadIndustryCode> | null {
  const known = readBefore.get(code);
  if (known !== undefined) return known;
  const read = readAnew(code);
  if (code.length > LONGEST_KEPT) return read;
  if (readBefore.size >= MOST_READ_BEFORE) readBefore.clear();
  readBefore.set(code, read);
  return read;
}

function readAnew(code: string): Readonly<ReadIndustryCode> | null {
  const { read } = classificationOf();
  const bare = read.get(code);
  if (bare !== undefined) return bare;
  const digits = CODE_PATTERN.exec(cleanText(code))?.[1];
  if (digits === undefined) return null;
  const { industry = null } = read.get(digits) ?? {};
  const letter = code.trim().charAt(0).toUpperCase();
  return { division: divisionOf(digits), section: letter >= 'A' && letter <= 'U' ? letter : null, industry };
}

/** Finds a code of 2 to 5 digits, in the 11th revision or else in the 10th. */
export function findIndustry(code: string): Industry | null {
  return readIndustryCode(code)?.industry ?? null;
}

/** Whether a division lies in section C, manufacturing. */
export function isManufacturingDivision(division: number): boolean {
  return division >= FIRST_MANUFACTURING_DIVISION && division <= LAST_MANUFACTURING_DIVISION;
}

/** Any section is accepted by its form; a code of divisions 10 to 34 must exist. */
export function isAcceptableKsicCode(code: string): boolean {
  const read = readIndustryCode(code);
  return read !== null && (read.industry !== null || !isManufacturingDivision(read.division));
}

/** What lies above a code, from the division down: `25924` → `25`, `259`, `2592`. */
export function industryPath({ code, revision }: Industry): readonly Industry[] {
  const { current, earlier } = classificationOf();
  const above = revision === 11 ? current : earlier;
  const path: Industry[] = [];
  for (let digits = DIVISION_DIGITS; digits < code.length; digits += 1) {
    const industry = above.get(code.slice(0, digits)) ?? current.get(code.slice(0, digits));
    if (industry !== undefined) path.push(industry);
  }
  return path;
}
