import type { Check } from '../core/check.ts';
import type { CompanyFacts } from '../core/facts.ts';
import type { Cited } from '../core/citation.ts';
import type { RegionCode } from '../core/codes.ts';
import { companyEdit, type FactEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';
import { districtName } from '../regions/districts.ts';
import { liesInRegion } from '../regions/region-of-company.ts';

/** The regions, and within them the cities, whose companies a notice means; null means all. */
export interface CompanyRegionTerms {
  regions: Cited<readonly RegionCode[]> | null;
  cities: Cited<readonly string[]> | null;
}

/** A 구 of a city counts as its city: 흥덕구 is 청주시. */
function isOneOfCities({ regionCode }: CompanyFacts, city: string, cities: readonly string[]): boolean {
  const listed = districtName(regionCode ?? '', city) ?? city;
  return cities.some((name) => city.includes(name) || listed.includes(name));
}

/** 소재지: the factory lies in the region that pays. */
export const companyRegion: Check<CompanyRegionTerms> = {
  id: 'company-region',
  reads: ['company.regionCode', 'company.city'],
  check({ company }, { regions, cities }) {
    if (regions === null) return null;
    const { value, cite } = regions;
    const values = { regions: value.join(','), cities: cities?.value.join(',') ?? null };
    const verdicts = value.map((region) => liesInRegion(company, region));
    if (!verdicts.includes('yes')) {
      return verdicts.includes('unclear')
        ? unknown(cite, 'missing', values)
        : fail(cite, 'elsewhere', values);
    }
    if (cities === null) return pass(cite, 'inside', values);
    const city = company.city ?? null;
    if (city === null) return unknown(cities.cite, 'city-missing', values);
    return isOneOfCities(company, city, cities.value)
      ? pass(cities.cite, 'inside', values)
      : fail(cities.cite, 'other-city', values);
  },
  // Where the factory stands is a fact.
  mends: (_input, { regions, cities }): FactEdit[] => [
    ...(regions?.value ?? []).map((region) => companyEdit('regionCode', region, 'nobody')),
    ...(cities?.value ?? []).map((city) => companyEdit('city', city, 'nobody')),
  ],
};
