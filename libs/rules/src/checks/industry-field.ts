import type { Check } from '../core/check.ts';
import type { Cited } from '../core/citation.ts';
import { companyEdit } from '../core/fact-edit.ts';
import { fail, pass, unknown } from '../core/finding.ts';

/** The fields of industry that a notice means, as KSIC codes by prefix; null means any. */
export interface IndustryFieldTerms {
  industries: Cited<readonly { label: string; codes: readonly string[] }[]> | null;
}

/** 업종 분야: the company's industry lies in one of the fields; a field without codes cannot be ruled out. */
export const industryField: Check<IndustryFieldTerms> = {
  id: 'industry-field',
  reads: ['company.ksicCode'],
  check({ company: { ksicCode } }, { industries }) {
    if (industries === null) return null;
    const { value, cite } = industries;
    const labels = value.map(({ label }) => label).join(',');
    const digits = (ksicCode ?? '').trim().replace(/^[A-U]/i, '');
    if (digits === '') return unknown(cite, 'missing', { labels });
    const field = value.find(({ codes }) => codes.some((code) => digits.startsWith(code)));
    if (field !== undefined) return pass(cite, 'inside', { label: field.label });
    const uncoded = value.filter(
      ({ codes }) => codes.length === 0 || codes.some((code) => code.startsWith(digits)),
    );
    const open = uncoded.map(({ label }) => label).join(',');
    return open === '' ? fail(cite, 'outside', { labels }) : unknown(cite, 'not-by-code', { labels: open });
  },
  // 업종 is what the company does: a code of each field only says where it would have to lie.
  mends: (_input, { industries }) =>
    (industries?.value ?? []).flatMap(({ codes }) =>
      codes.slice(0, 1).map((code) => companyEdit('ksicCode', code, 'nobody')),
    ),
};
