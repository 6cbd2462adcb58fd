import { placeProblem, technoParkFor } from './districts.ts';

/**
 * 공장 소재지: what is wrong with region and district together; null when they lead to a TechnoPark. The district decides the TechnoPark, so both
 * must fit together.
 */
export function siteProblem({
  regionCode,
  city,
}: {
  regionCode: string | null;
  city: string | null;
}): { field: 'regionCode' | 'city'; code: string; message: string } | null {
  if (regionCode === null) {
    return { field: 'regionCode', code: 'required', message: '시·군·구와 함께 시·도도 골라 주세요.' };
  }
  const unreal = placeProblem(regionCode, city ?? '');
  if (unreal !== null) return { field: 'city', ...unreal };
  if (technoParkFor(regionCode, city) !== null) return null;
  return {
    field: 'city',
    code: 'unknown-district',
    message: '관할 테크노파크를 찾을 수 없습니다. 시·군·구 이름을 "안산시"처럼 입력해 주세요.',
  };
}
