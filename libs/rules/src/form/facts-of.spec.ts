import type { EligibilityInput } from '../core/facts.ts';
import type { JsonValue } from '../core/json.ts';
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

// Every field of the application with the fact it becomes; a changed line is a fact that no rule hears of any more.
it('reads every fact from its field', () => {
  const fields = {
    'company.businessRegistrationNumber': ' 2208139938 ',
    'company.corporateRegistrationNumber': '1101110000001',
    'company.ksicCode': '25924',
    'company.regionCode': 'gyeonggi',
    'company.city': '안산시',
    'company.businessStatus': 'operating',
    'company.sizeCertificate': 'sme',
    'company.averageRevenueKrw': 7_200_000_000,
    'company.totalAssetsKrw': 9_100_000_000,
    'company.independent': true,
    'company.regularEmployees': 38,
    'company.excludedBusiness': ['lodging-restaurant'],
    'company.nationalTaxArrears': false,
    'company.localTaxArrears': true,
    'company.samePlanFunded': false,
    'company.factoryStatus': 'operating',
    'company.currentLevel': 'basic',
    'company.hasBuildHistory': true,
    'company.leadCompany': 'samsung',
    'company.inIndustrialComplex': false,
    'project.targetLevel': 'intermediate-1',
    'project.months': 6,
    'project.totalCostKrw': 400_000_000,
    'project.companyInKindKrw': 0,
    'project.inKindKinds': ['cloud-fee'],
    'project.aiCells': ['D2', 'A1'],
    'project.mentoring': 'build-guidance',
    'project.bonusItems': ['standards'],
    'project.scopes': [],
  };
  const { company, project } = factsOf(fields, null);
  const read = (of: string, facts: object) =>
    Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[`${of}.${name}`, value]]));
  expect(Object.fromEntries([...read('company', company), ...read('project', project)])).toEqual({
    ...fields,
    'company.businessRegistrationNumber': '2208139938',
  });
});

it('reads the rows of earlier grants and running projects', () => {
  const grant = {
    program: 'manufacturing-ai',
    type: 'ai-factory',
    year: 2025,
    targetLevel: 'basic',
    governmentKrw: 50_000_000,
    aiCells: ['D2'],
  };
  const running = { program: 'robot', type: 'standard', year: 2026, buildEndsOn: '2026-12-31' };
  const rows = (previousGrants: JsonValue, runningProjects: JsonValue) =>
    factsOf({ 'company.previousGrants': previousGrants, 'company.runningProjects': runningProjects }, null)
      .company;
  expect(rows([grant, { program: 'robot' }], [running])).toMatchObject({
    previousGrants: [grant, { program: 'robot' }],
    runningProjects: [running],
  });
  // What a row does not say rightly is unknown, not false.
  const [unsure] = rows([{ ...grant, year: 2025.5, aiCells: ['Z9'] }], []).previousGrants ?? [];
  expect(unsure).toMatchObject({ program: 'manufacturing-ai', year: undefined, aiCells: undefined });
  expect(
    rows([], [{ ...running, buildEndsOn: '2026-02-30' }]).runningProjects?.[0]?.buildEndsOn,
  ).toBeUndefined();
  // A row without a program leaves the whole table unknown.
  expect(rows([grant, { year: 2025 }], [running, {}])).toMatchObject({
    previousGrants: undefined,
    runningProjects: undefined,
  });
  expect(rows([grant, 'robot'], 'robot')).toMatchObject({
    previousGrants: undefined,
    runningProjects: undefined,
  });
});

it('carries into the form only what is known and asked for there', () => {
  const input: EligibilityInput = {
    company: { city: null, regionCode: undefined, ksicCode: '25924', participationBannedUntil: '2027-01-01' },
    project: { months: 0 },
  };
  const known = ['company.city', 'company.regionCode', 'company.underParticipationBan', 'project.months'];
  expect(fieldsOf(input, known)).toEqual({ 'company.underParticipationBan': true, 'project.months': 0 });
  expect(fieldsOf({ company: {}, project: {} }, known)).toEqual({});
});
