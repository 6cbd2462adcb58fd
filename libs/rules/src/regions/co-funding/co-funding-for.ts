import type { ProgramCode, ProgramType } from '../../core/codes.ts';
import type { CompanyFacts } from '../../core/facts.ts';
import { liesInRegion } from '../region-of-company.ts';
import type { CoFundingRule } from './co-funding.ts';
import { CO_FUNDING_RULES } from './rules.ts';

/** 지방비 추가 지원 in force for a company, program and type on a day; a place that is not clear gives none. */
export function coFundingFor(
  company: CompanyFacts,
  program: ProgramCode,
  type: ProgramType,
  on: string,
): readonly CoFundingRule[] {
  return CO_FUNDING_RULES.filter(
    (rule) =>
      rule.program === program &&
      (rule.types === null || rule.types.includes(type)) &&
      rule.from <= on &&
      on <= rule.until &&
      liesInRegion(company, rule.regionCode) === 'yes' &&
      isOfIndustry(company, rule.industryCodes),
  );
}

function isOfIndustry({ ksicCode }: CompanyFacts, codes: readonly string[] | null): boolean {
  if (codes === null) return true;
  const digits = (ksicCode ?? '').replace(/^[A-U]/i, '');
  return digits !== '' && codes.some((code) => digits.startsWith(code));
}
