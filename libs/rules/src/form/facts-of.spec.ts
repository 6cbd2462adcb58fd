import { facts } from '../testing/builders.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { factsOf, fieldsOf } from './facts-of.ts';
import { formOf } from './form-of.ts';

it('reads nothing from nothing', () => {
  const { company, project } = factsOf({}, null);
  expect(Object.values({ ...company, ...project }).every((value) => value === undefined)).toBe(true);
});

it('reads "not banned" as a known fact and "banned" without a day as unknown', () => {
  const until = (fields: Record<string, boolean | string>) =>
    factsOf(fields, null).company.participationBannedUntil;
  expect(
    until({ 'company.underParticipationBan': false, 'company.participationBannedUntil': '2027-01-01' }),
  ).toBeNull();
  expect(until({ 'company.underParticipationBan': true })).toBeUndefined();
  expect(
    until({ 'company.underParticipationBan': true, 'company.participationBannedUntil': '2027-01-01' }),
  ).toBe('2027-01-01');
  expect(until({})).toBeUndefined();
});

it('reads the place of the factory', () => {
  const { company } = factsOf({ 'company.regionCode': 'gyeonggi', 'company.city': '안산시' }, null);
  expect(company).toMatchObject({ regionCode: 'gyeonggi', city: '안산시' });
});

it('takes a chosen supplier over the answer that there is none', () => {
  expect(factsOf({ 'project.withoutSupplier': true }, { inPool: false }).project).toMatchObject({
    withoutSupplier: false,
    supplierInPool: false,
  });
  expect(factsOf({ 'project.withoutSupplier': true }, null).project.withoutSupplier).toBe(true);
});

it.each([
  ['company.currentLevel', 'godlike'],
  ['project.months', 1.5],
  ['project.totalCostKrw', -1],
  ['project.aiCells', ['D2', 'Z9']],
  ['company.previousGrants', [{ year: 2025 }]],
  ['company.ksicCode', '  '],
])('reads %s = %j as unknown', (field, value) => {
  const { company, project } = factsOf({ [field]: value }, null);
  expect(Object.values({ ...company, ...project }).filter((fact) => fact !== undefined)).toEqual([]);
});

it('carries the facts of a check into the form and back', () => {
  const known = formOf(NOTICE_2026, 'ai-factory').application.map(({ field }) => field);
  const input = facts({ participationBannedUntil: null });
  const fields = fieldsOf(input, known);
  expect(fields['company.underParticipationBan']).toBe(false);
  expect(fields['company.regionCode']).toBe(input.company.regionCode);
  expect(factsOf(fields, null).project).toEqual({ ...input.project, supplierInPool: undefined });
  expect(factsOf(fields, null).company).toMatchObject({
    ksicCode: '25924',
    participationBannedUntil: null,
    runningProjects: [],
  });
});
