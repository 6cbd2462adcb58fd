import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** Whether a notice asks for an earlier build. */
export interface BuildHistoryTerms {
  buildHistory: Cited<'required'> | null;
}

/** 구축·수준확인 이력: asked for in 2025 only. */
export const buildHistory: Check<BuildHistoryTerms> = {
  id: 'build-history',
  reads: ['company.hasBuildHistory'],
  check({ company: { hasBuildHistory } }, { buildHistory: required }) {
    if (required === null) return null;
    const { cite } = required;
    if (hasBuildHistory === undefined || hasBuildHistory === null) return unknown(cite);
    return hasBuildHistory ? pass(cite, 'found') : fail(cite, 'none');
  },
  // 수준확인 is open to every factory, so the company can have its level certified.
  mends: () => [companyEdit('hasBuildHistory', true, 'company')],
};
