import { NO_TECHNO_PARK, REGION_MISSING } from '../messages/place-problems.ts';
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
    return { field: 'regionCode', code: 'required', message: REGION_MISSING };
  }
  const unreal = placeProblem(regionCode, city ?? '');
  if (unreal !== null) return { field: 'city', ...unreal };
  if (technoParkFor(regionCode, city) !== null) return null;
  return {
    field: 'city',
    code: 'unknown-district',
    message: NO_TECHNO_PARK,
  };
}
