import { missingLeadCompany } from './missing-lead-company.ts';

const codes = (...of: Parameters<typeof missingLeadCompany>): string[] =>
  missingLeadCompany(...of).map(({ field, code }) => `${field ?? ''} ${code}`);

it('wants a lead company where the notice asks one, confirmed or not', () => {
  expect(codes(true, null)).toEqual(['leadCompanyId required']);
  expect(codes(true, { status: 'named' })).toEqual([]);
  expect(codes(true, { status: 'confirmed' })).toEqual([]);
});

it('wants another one in the place of one that declined', () => {
  expect(codes(true, { status: 'declined' })).toEqual(['leadCompanyId lead-company-declined']);
});

it('wants none elsewhere', () => {
  expect(codes(false, null)).toEqual([]);
});
