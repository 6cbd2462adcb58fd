import { isOneOf, REGION_CODES, type RegionCode } from '../core/codes.ts';

/** 광주와 전남 became one region on this day. */
const MERGED_ON = '2026-07-01';
const MERGED_REGIONS: readonly string[] = ['gwangju', 'jeonnam'];

const REGION_LABELS: Record<RegionCode, string> = {
  seoul: '서울특별시',
  busan: '부산광역시',
  daegu: '대구광역시',
  incheon: '인천광역시',
  gwangju: '광주광역시',
  daejeon: '대전광역시',
  ulsan: '울산광역시',
  sejong: '세종특별자치시',
  gyeonggi: '경기도',
  gangwon: '강원특별자치도',
  chungbuk: '충청북도',
  chungnam: '충청남도',
  jeonbuk: '전북특별자치도',
  jeonnam: '전라남도',
  gyeongbuk: '경상북도',
  gyeongnam: '경상남도',
  jeju: '제주특별자치도',
  'jeonnam-gwangju': '전남광주통합특별시',
};

/** Whether a text is a region code, old or new. */
export function isRegionCode(text: string): text is RegionCode {
  return isOneOf(REGION_CODES, text);
}

/** 광역시도 in Korean. */
export function regionLabel(code: string): string {
  return isRegionCode(code) ? REGION_LABELS[code] : code;
}

/** The region that a code means on a day: 광주 and 전남 are one since 2026-07-01. */
export function currentRegionCode(regionCode: string, on: string): string {
  if (MERGED_REGIONS.includes(regionCode)) return on >= MERGED_ON ? 'jeonnam-gwangju' : regionCode;
  return regionCode;
}

/** The codes under which districts of a region are kept: the merged region has those of both old ones. */
export function districtRegions(regionCode: string): readonly string[] {
  return regionCode === 'jeonnam-gwangju' ? MERGED_REGIONS : [regionCode];
}

/** Every code that means the same place since the merger. */
export function sameRegionCodes(regionCode: string): readonly string[] {
  const merged = MERGED_REGIONS.includes(regionCode) || regionCode === 'jeonnam-gwangju';
  return merged ? [...MERGED_REGIONS, 'jeonnam-gwangju'] : [regionCode];
}
