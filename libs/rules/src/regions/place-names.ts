import type { RegionCode } from '../core/codes.ts';
import { cleanText } from '../texts/read-text.ts';
import { WARDS } from './district-rows.ts';
import { regionLabel } from './regions.ts';

/** What people call a region: for short, then other names of old or of habit. */
const OTHER_NAMES: Record<RegionCode, string> = {
  seoul: '서울 서울시',
  busan: '부산 부산시',
  daegu: '대구 대구시',
  incheon: '인천 인천시',
  gwangju: '광주 광주시',
  daejeon: '대전 대전시',
  ulsan: '울산 울산시',
  sejong: '세종 세종시',
  gyeonggi: '경기',
  gangwon: '강원 강원도',
  chungbuk: '충북',
  chungnam: '충남',
  jeonbuk: '전북 전라북도',
  jeonnam: '전남',
  gyeongbuk: '경북',
  gyeongnam: '경남',
  jeju: '제주 제주도',
  'jeonnam-gwangju': '전남광주',
};
const SHORTEST_WITH_STEM = 3;

export const wordsOf = (text: string): string[] =>
  cleanText(text)
    .split(/[\s,]+/)
    .filter((word) => word !== '');

/** 일반구 of a city; none for any other district. */
export const wardsOf = (city: string): readonly string[] => WARDS[city]?.split(' ') ?? [];

/** Every name of a region. */
export const regionNames = (code: RegionCode): readonly string[] => [
  regionLabel(code),
  ...OTHER_NAMES[code].split(' '),
];

/** A name, and the same without 시, 군 or 구: 수원시 and 수원, but not 남구 and 남. */
const forms = (name: string): string[] =>
  name.length < SHORTEST_WITH_STEM ? [name] : [name, name.slice(0, -1)];

/** Whether a word is made of names alone, as in 청주시흥덕구; `begun`: the last of them may be its beginning only. */
export function isMadeOf(word: string, names: readonly string[], begun: boolean): boolean {
  const known = names.flatMap(forms);
  if (known.includes(word) || (begun && known.some((name) => name.startsWith(word)))) return true;
  return known.some((name) => word.startsWith(name) && isMadeOf(word.slice(name.length), names, begun));
}

const ALL_WARDS = new Set(Object.values(WARDS).flatMap((wards) => wards.split(' ')));

/** Whether a text names a 구 that its city does not have: 청주시 영통구. */
export const hasStrayWard = (text: string, city: string): boolean =>
  wordsOf(text)
    .map((word) => (word === city || !word.startsWith(city) ? word : word.slice(city.length)))
    .some((word) => word !== city && ALL_WARDS.has(word) && !wardsOf(city).includes(word));
