import { REGION_CODES, type RegionCode } from '../core/codes.ts';
import { DISTRICT_ROWS_SINCE_2026_07 } from './district-rows.ts';
import { districtsOf, type District } from './districts.ts';
import { isMadeOf, regionNames, wardsOf, wordsOf } from './place-names.ts';
import { currentRegionCode, districtRegions, regionLabel } from './regions.ts';

const MERGED_REGION = 'jeonnam-gwangju';
const NEW_DISTRICTS_ON = '2026-07-01';
const NEW_DISTRICTS: readonly string[] = DISTRICT_ROWS_SINCE_2026_07.flatMap(([, , names]) =>
  names.split(' '),
);
const DEFAULT_SEARCH_LIMIT = 12;

/** 시·도 and 시·군·구 as they are called on a day. */
export interface Place {
  regionCode: string;
  city: string;
  label: string;
  technoParkCode: string;
}

/** The regions there are on a day: 광주 and 전남 before 2026-07-01, 전남광주통합특별시 since. */
export function regionCodesOn(on: string): readonly RegionCode[] {
  const isMerged = currentRegionCode('gwangju', on) === MERGED_REGION;
  return REGION_CODES.filter((code) =>
    code === MERGED_REGION ? isMerged : currentRegionCode(code, on) === code,
  );
}

/** The districts of a region on a day, 인천's new ones only since there are any. */
export function districtsOn(regionCode: string, on: string): readonly District[] {
  const districts = districtsOf(regionCode);
  if (on >= NEW_DISTRICTS_ON) return districts;
  return districts.filter((one) => !(one.regionCode === 'incheon' && NEW_DISTRICTS.includes(one.name)));
}

/** Every 시·군·구 of the country as it is called on a day. */
export function placesOn(on: string): readonly Place[] {
  return regionCodesOn(on).flatMap((regionCode) =>
    districtsOn(regionCode, on).map(({ name, technoParkCode }) => ({
      regionCode,
      city: name,
      label: labelOf(regionCode, name),
      technoParkCode,
    })),
  );
}

const labelOf = (regionCode: string, city: string): string =>
  regionCode === 'sejong' ? regionLabel(regionCode) : `${regionLabel(regionCode)} ${city}`;

/** All names a place may be looked for by: 광주 finds what was 광주광역시 also after the merger. */
function namesOf({ regionCode, city, technoParkCode }: Place): string[] {
  const former = districtRegions(regionCode).filter((code) => code === regionCode || code === technoParkCode);
  const regions = [...new Set([regionCode, ...former])] as RegionCode[];
  return [city, ...wardsOf(city), ...regions.flatMap(regionNames)];
}

/** 읍·면·동, streets and numbers, which stand behind a district in an address. */
const BELOW_DISTRICT = /\d|[읍면동리가로길]$/;

/**
 * 시·군·구 찾기 by the beginning of every word: 안산, 경기 안산, 광주 북구, also written as one. A 일반구 leads to its city; what stands behind
 * it in an address is passed over. Names of districts come before names of regions.
 */
export function searchPlaces(query: string, on: string, limit = DEFAULT_SEARCH_LIMIT): Place[] {
  let words = wordsOf(query);
  const places = words.length === 0 ? [] : placesOn(on).map((place) => ({ place, names: namesOf(place) }));
  const fitting = (): Place[] =>
    places
      .filter(({ names }) => words.every((word) => isMadeOf(word, names, true)))
      .map(({ place }) => place);
  let found = fitting();
  while (found.length === 0 && words.length > 1 && BELOW_DISTRICT.test(words.at(-1) ?? '')) {
    words = words.slice(0, -1);
    found = fitting();
  }
  const rank = ({ city }: Place): number =>
    words.some((word) => [city, ...wardsOf(city)].some((name) => name.startsWith(word))) ? 0 : 1;
  return found.sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, limit));
}
