import { SAMPLE_ADVANCED } from '../programs/samples/advanced.ts';
import { SAMPLE_WIN_WIN } from '../programs/samples/win-win.ts';
import { typeTermsOf } from '../core/type-terms.ts';
import { missingLeadCompany } from './missing-lead-company.ts';

const asks = typeTermsOf(SAMPLE_WIN_WIN, 'advanced');
const codes = (...of: Parameters<typeof missingLeadCompany>): string[] =>
  missingLeadCompany(...of).map(({ field, code }) => `${field ?? ''} ${code}`);

it('wants a lead company where the notice asks one, confirmed or not', () => {
  expect(codes(asks, null)).toEqual(['leadCompanyId required']);
  expect(codes(asks, { status: 'named' })).toEqual([]);
  expect(codes(asks, { status: 'confirmed' })).toEqual([]);
});

it('wants another one in the place of one that declined', () => {
  expect(codes(asks, { status: 'declined' })).toEqual(['leadCompanyId lead-company-declined']);
});

it('wants none elsewhere', () => {
  expect(codes(typeTermsOf(SAMPLE_ADVANCED, 'advanced'), null)).toEqual([]);
});
