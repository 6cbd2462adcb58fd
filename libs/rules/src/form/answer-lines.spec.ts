import { aCompany, aProject } from '../testing/builders.ts';
import { answerLines } from './answer-lines.ts';

it('says every known answer in words, in the order of the form', () => {
  const company = aCompany({
    previousGrants: [{ program: 'cloud', year: 2024 }],
    runningProjects: [],
    excludedBusiness: [],
    participationBannedUntil: '2026-04-15',
    leadCompany: 'samsung',
    inIndustrialComplex: true,
  });
  const project = aProject({ scopes: ['ai', 'cloud'], supplierInPool: false, withoutSupplier: false });
  const lines = answerLines({ company, project }).map(
    ({ field, label, text }) => `${field} | ${label} | ${text}`,
  );
  expect(lines).toMatchSnapshot();
});

it('leaves out what is not known', () => {
  expect(answerLines({ company: { name: null, regularEmployees: 0 } as object, project: {} })).toEqual([
    { field: 'company.regularEmployees', label: '상시근로자 수', text: '0명' },
  ]);
});
