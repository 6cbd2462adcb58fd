/** 시·도 시·군·구 in words; 세종 is both. */
export function placeText(regionLabel: (code: string) => string, regionCode: string, city: string): string {
  if (regionCode === '') return '';
  return regionCode === 'sejong' || city === ''
    ? regionLabel(regionCode)
    : `${regionLabel(regionCode)} ${city}`;
}
