import { findIndustry, type Industry } from './industries.ts';
import { KSIC_10_LINES } from './ksic-10.ts';
import { KSIC_11_LINES } from './ksic-11.ts';

interface Names {
  current: ReadonlyMap<string, string>;
  earlier: ReadonlyMap<string, string>;
}

let names: Names | null = null;

/** Read from their lines at first use. */
function namesOf(): Names {
  names ??= { current: new Map(pairsOf(KSIC_11_LINES)), earlier: readEarlier() };
  return names;
}

const pairsOf = (lines: string): [code: string, name: string][] =>
  lines.split('\n').map((line) => {
    const [code = '', name = ''] = line.split('|');
    return [code, name];
  });

/** A shorter code that only the 10th revision had is called after the first code under it. */
function readEarlier(): Map<string, string> {
  const earlier = new Map<string, string>();
  for (const [code, name] of pairsOf(KSIC_10_LINES)) {
    earlier.set(code, name);
    for (let digits = code.length - 1; digits > 2; digits -= 1) {
      const prefix = code.slice(0, digits);
      if (!earlier.has(prefix)) earlier.set(prefix, `${name} 등`);
    }
  }
  return earlier;
}

/** 업종 이름 in Korean. Official data and no rule: an entry of its own (`@subsidy/rules/industries`), which the web fetches beside the page. */
export function koreanIndustryName({ code, revision }: Industry): string {
  const { current, earlier } = namesOf();
  return (revision === 11 ? current : earlier).get(code) ?? code;
}

/** The Korean name of what a code says; null when no revision has the code. */
export function nameOfKsicCode(code: string): string | null {
  const industry = findIndustry(code);
  return industry === null ? null : koreanIndustryName(industry);
}
