import { KSIC_10_LINES } from './ksic-10.ts';
import { KSIC_11_LINES } from './ksic-11.ts';

/** 업종: one code of the Korean Standard Industrial Classification, section C. */
export interface Industry {
  code: string;
  nameKo: string;
  digits: number;
  revision: 10 | 11;
  /** Codes of the 11th revision that an old code became. */
  successors: string[];
}

const CODE_PATTERN = /^[A-U]?(\d{2,5})$/i;
const FIRST_MANUFACTURING_DIVISION = 10;
const LAST_MANUFACTURING_DIVISION = 34;
const DIVISION_DIGITS = 2;

interface Classification {
  current: ReadonlyMap<string, Industry>;
  earlier: ReadonlyMap<string, Industry>;
  /** What each bare code says. */
  read: ReadonlyMap<string, ReadIndustryCode>;
}

let classification: Classification | null = null;

/** Read from its lines at first use: pages that never ask for an industry do not pay for it. */
function classificationOf(): Classification {
  classification ??= classificationFrom(readCurrent(), readEarlier());
  return classification;
}

function classificationFrom(
  current: ReadonlyMap<string, Industry>,
  earlier: ReadonlyMap<string, Industry>,
): Classification {
  const read = new Map<string, ReadIndustryCode>();
  for (const industry of [...earlier.values(), ...current.values()]) {
    read.set(industry.code, { division: divisionOf(industry.code), industry });
  }
  return { current, earlier, read };
}

const divisionOf = (digits: string): number => Number(digits.slice(0, DIVISION_DIGITS));

function readCurrent(): Map<string, Industry> {
  const entries = KSIC_11_LINES.split('\n').map((line): Industry => {
    const [code = '', nameKo = ''] = line.split('|');
    return { code, nameKo, digits: code.length, revision: 11, successors: [] };
  });
  return new Map(entries.map((industry) => [industry.code, industry]));
}

/** The old five-digit codes, and the shorter ones above them that the 11th revision may have dropped. */
function readEarlier(): Map<string, Industry> {
  const earlier = new Map<string, Industry>();
  for (const line of KSIC_10_LINES.split('\n')) {
    const [code = '', nameKo = '', successors = ''] = line.split('|');
    for (let digits = code.length; digits > 2; digits -= 1) {
      const prefix = code.slice(0, digits);
      const known = earlier.get(prefix) ?? earlierIndustry(prefix, nameKo);
      known.successors.push(...successors.split(',').filter((next) => !known.successors.includes(next)));
      earlier.set(prefix, known);
    }
  }
  return earlier;
}

const earlierIndustry = (code: string, nameKo: string): Industry => ({
  code,
  nameKo: code.length === 5 ? nameKo : `${nameKo} 등`,
  digits: code.length,
  revision: 10,
  successors: [],
});

/** What a code says. */
export interface ReadIndustryCode {
  /** The first two digits. */
  division: number;
  /** null when no revision has the code, or it is not of section C. */
  industry: Industry | null;
}

/** Reads a code of 2 to 5 digits, letter prefix allowed; null when it has not the form of a code. */
export function readIndustryCode(code: string): Readonly<ReadIndustryCode> | null {
  const { read } = classificationOf();
  const bare = read.get(code);
  if (bare !== undefined) return bare;
  const digits = CODE_PATTERN.exec(code.trim())?.[1];
  if (digits === undefined) return null;
  return read.get(digits) ?? { division: divisionOf(digits), industry: null };
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

/** Every industry there is, and beside them those of the 10th revision that are gone: what a search looks through. */
export function allIndustries(): { current: readonly Industry[]; gone: readonly Industry[] } {
  const { current, earlier } = classificationOf();
  return {
    current: [...current.values()],
    gone: [...earlier.values()].filter(({ code }) => !current.has(code)),
  };
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
