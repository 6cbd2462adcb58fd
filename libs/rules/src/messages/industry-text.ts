import { findIndustry, type IndustryName } from '../industries/industries.ts';

/** 업종 코드 as it was given, with its name where that is at hand. */
export function withIndustryName(code: string, industryName: IndustryName): string {
  const industry = findIndustry(code);
  const name = industry === null ? null : industryName(industry);
  return name === null ? code : `${code} ${name}`;
}
