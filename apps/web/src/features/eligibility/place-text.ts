import type { Wording } from '@subsidy/rules';

/** 시·도 시·군·구 in words; 세종 is both. */
export function placeText(
  { regionLabel }: Pick<Wording, 'regionLabel'>,
  regionCode: string,
  city: string,
): string {
  if (regionCode === '') return '';
  return regionCode === 'sejong' || city === ''
    ? regionLabel(regionCode)
    : `${regionLabel(regionCode)} ${city}`;
}
