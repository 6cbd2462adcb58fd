import { noSuchDistrict } from '../messages/place-problems.ts';
import { DISTRICT_ROWS, DISTRICT_ROWS_SINCE_2026_07, type DistrictRow } from './district-rows.ts';
import { problem, type Problem } from '../form/problem.ts';
import { districtRegions, isRegionCode, regionLabel, sameRegionCodes } from './regions.ts';
import { cleanText } from '../texts/read-text.ts';
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
  const isReal =
    city === '' || regionCode === 'sejong' || findDistrict(sameRegionCodes(regionCode), city) !== undefined;
  if (!isRegionCode(regionCode) || isReal) return null;
  return problem('unknown-district', noSuchDistrict(regionLabel(regionCode), city));
}

function findDistrict(regions: readonly string[], city: string): District | undefined {
  const candidates = DISTRICTS.filter(({ regionCode }) => regions.includes(regionCode));
  for (const word of cleanText(city).split(/\s+/)) {
    const found =
      candidates.find(({ name }) => word === name) ??
      candidates.find(({ name }) => word.startsWith(name) || (name.length > 2 && word === name.slice(0, -1)));
    if (found !== undefined) return found;
  }
  return undefined;
}
