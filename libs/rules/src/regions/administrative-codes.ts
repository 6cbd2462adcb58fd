import { isOneOf, REGION_CODES, type RegionCode } from '../core/codes.ts';
import { currentRegionCode } from './regions.ts';

/** 법정동코드 of the 시·도, two digits (행정표준코드); 12 since 2026-07-01 in place of 29 and 46. */
const CODES: Readonly<Record<RegionCode, string>> = {
  seoul: '11',
  'jeonnam-gwangju': '12',
  busan: '26',
  daegu: '27',
  incheon: '28',
  gwangju: '29',
  daejeon: '30',
  ulsan: '31',
  sejong: '36',
  gyeonggi: '41',
  chungbuk: '43',
  chungnam: '44',
  jeonnam: '46',
  gyeongbuk: '47',
  gyeongnam: '48',
  jeju: '50',
  gangwon: '51',
  jeonbuk: '52',
};
/** 시·도 행정표준코드 of a region on a day; null for what is no region. */
export function administrativeCodeOf(regionCode: string, on: string): string | null {
  const current = currentRegionCode(regionCode, on);
  return isOneOf(REGION_CODES, current) ? CODES[current] : null;
}
