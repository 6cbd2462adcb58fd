import type { CompanyFacts } from '../core/facts.ts';
import { regionOfDistrict } from './districts.ts';
import { sameRegionCodes } from './regions.ts';

/**
 * Whether a company lies in a region. 광주 and 전남 are one region since 2026-07-01, and a rule of either goes on for its own
 * districts: under the merged code, or one that means it, the district decides; `unclear` without it.
 */
export function liesInRegion({ regionCode, city }: CompanyFacts, region: string): 'yes' | 'no' | 'unclear' {
  if (regionCode === undefined || regionCode === null) return 'unclear';
  if (regionCode === region) return 'yes';
  const mergedTogether = sameRegionCodes(region).includes(regionCode);
  if (!mergedTogether) return 'no';
  if (region === 'jeonnam-gwangju') return 'yes';
  return regionCode === 'jeonnam-gwangju' ? byDistrict(city ?? '', region) : 'no';
}

function byDistrict(city: string, region: string): 'yes' | 'no' | 'unclear' {
  const found = regionOfDistrict(region, city);
  if (found === null) return 'unclear';
  return found === region ? 'yes' : 'no';
}
