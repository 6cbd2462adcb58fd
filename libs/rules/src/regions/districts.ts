import { noSuchDistrict } from '../messages/place-problems.ts';
import { DISTRICT_ROWS, DISTRICT_ROWS_SINCE_2026_07, type DistrictRow } from './district-rows.ts';
import { problem, type Problem } from '../form/problem.ts';
import { hasStrayWard, isMadeOf, regionNames, wardsOf, wordsOf } from './place-names.ts';
import { districtRegions, isRegionCode, regionLabel, sameRegionCodes } from './regions.ts';
import { findTechnoPark, type TechnoPark } from './techno-parks.ts';

/** 시·군·구 and the TechnoPark that serves it. */
export interface District {
  regionCode: string;
  name: string;
  technoParkCode: string;
}

const expand = ([regionCode, technoParkCode, names]: DistrictRow): District[] =>
  names.split(' ').map((name) => ({ regionCode, name, technoParkCode }));

const DISTRICTS: readonly District[] = [...DISTRICT_ROWS, ...DISTRICT_ROWS_SINCE_2026_07].flatMap(expand);

/** The districts of a region in the order of the alphabet, under old and new codes alike. */
export function districtsOf(regionCode: string): readonly District[] {
  const regions = districtRegions(regionCode);
  return DISTRICTS.filter((district) => regions.includes(district.regionCode)).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
}

/** The TechnoPark of a place. The district decides; null when the region or, where it matters, the district is unknown. */
export function technoParkFor(regionCode: string, city: string | null): TechnoPark | null {
  if (!isRegionCode(regionCode)) return null;
  const regions = sameRegionCodes(regionCode);
  const district = city === null ? undefined : findDistrict(regions, city);
  if (district !== undefined) return findTechnoPark(district.technoParkCode);
  const codes = new Set(districtsOf(regionCode).map(({ technoParkCode }) => technoParkCode));
  const [only] = codes;
  return codes.size === 1 && only !== undefined ? findTechnoPark(only) : null;
}

/** The region code, as before any merger, under which a district is kept; null when it is not found. */
export function regionOfDistrict(regionCode: string, city: string): string | null {
  return findDistrict(sameRegionCodes(regionCode), city)?.regionCode ?? null;
}

/** 없는 시·군·구: what is wrong with a place whose district its region does not have; null for a real one, a part of one, or none. */
export function placeProblem(regionCode: string, city: string): Problem | null {
  if (!isRegionCode(regionCode) || city === '' || regionCode === 'sejong') return null;
  const found = findDistrict(sameRegionCodes(regionCode), city);
  if (found !== undefined && !hasStrayWard(city, found.name)) return null;
  return problem('unknown-district', noSuchDistrict(regionLabel(regionCode), city));
}

/** 시·군·구 under its own name in the list: 흥덕구 of 충북 is 청주시; null when it is not found. */
export const districtName = (regionCode: string, city: string): string | null =>
  findDistrict(sameRegionCodes(regionCode), city)?.name ?? null;

function findDistrict(regions: readonly string[], city: string): District | undefined {
  const candidates = DISTRICTS.filter(({ regionCode }) => regions.includes(regionCode));
  const words = wordsOf(city);
  for (const word of words) {
    const found =
      candidates.find(({ name }) => word === name) ??
      candidates.find(({ name }) => word.startsWith(name) || (name.length > 2 && word === name.slice(0, -1)));
    if (found !== undefined) return found;
  }
  return byAllNames(candidates, words);
}

/** A 일반구 leads to its city, with names of the region before it or without: 흥덕구, 충북 흥덕구, 충북청주시흥덕구. */
function byAllNames(candidates: readonly District[], words: readonly string[]): District | undefined {
  const found = candidates.filter(({ regionCode, name }) => {
    const regions = sameRegionCodes(regionCode).filter(isRegionCode).flatMap(regionNames);
    return words.every((word) => isMadeOf(word, [name, ...wardsOf(name), ...regions], false));
  });
  return found.length === 1 ? found[0] : undefined;
}
