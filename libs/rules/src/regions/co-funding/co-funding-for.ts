import type { ProgramCode, ProgramType } from '../../core/codes.ts';
import type { CompanyFacts, EligibilityInput } from '../../core/facts.ts';
import { liesInRegion } from '../region-of-company.ts';
import type { CoFundingRule } from './co-funding.ts';
import { CO_FUNDING_RULES } from './rules.ts';

/**
 * 지방비 추가 지원 in force for a company, its project, a program and type on a day. A place, industry or target level that
 * is not clear gives none: only what surely holds may be counted on.
 */
export function coFundingFor(
  { company, project }: EligibilityInput,
  program: ProgramCode,
  type: ProgramType,
  on: string,
  rules: readonly CoFundingRule[] = CO_FUNDING_RULES,
): readonly CoFundingRule[] {
  return rules.filter(
    (rule) =>
      rule.program === program &&
      isListed(rule.types, type) &&
      isInForce(rule, on) &&
      liesInRegion(company, rule.regionCode) === 'yes' &&
      isListed(rule.levels, project.targetLevel ?? null) &&
      isOfIndustry(company, rule.industryCodes),
  );
}

/** Whether a day lies in the years that a rule is known for. */
export const isInForce = ({ from, until }: CoFundingRule, on: string): boolean => from <= on && on <= until;

const isListed = <T>(listed: readonly T[] | null, value: T | null): boolean =>
  listed === null || (value !== null && listed.includes(value));

function isOfIndustry({ ksicCode }: CompanyFacts, codes: readonly string[] | null): boolean {
  if (codes === null) return true;
  const digits = (ksicCode ?? '').trim().replace(/^[A-U]/i, '');
  return codes.some((code) => digits.startsWith(code));
}
