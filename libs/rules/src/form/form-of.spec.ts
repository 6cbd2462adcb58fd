import { technoParkFor } from '../regions/districts.ts';
import type { ProgramType } from '../core/codes.ts';
import { decideOn } from '../testing/builders.ts';
import { NOTICE_2025 } from '../programs/manufacturing-ai/notices/2025.ts';
import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { factsOf } from './facts-of.ts';
import type { FieldValues, FormCatalogue, FormField, SubmittedDocument } from './form.ts';
import { formOf } from './form-of.ts';
import { KPI_CATALOGUE, KPI_LIMITS } from './kpi-catalogue.ts';
import { shapeProblem } from './json-shape.ts';
import { missingForApplication } from './missing-for-application.ts';
import { missingForPlan } from './missing-for-plan.ts';

const ON = '2026-04-10';
const CASES: [string, typeof NOTICE_2026, ProgramType, 2025 | 2026][] = [
  ['2026 ai-factory', NOTICE_2026, 'ai-factory', 2026],
  ['2026 data-collection', NOTICE_2026, 'data-collection', 2026],
  ['2025 ai-factory', NOTICE_2025, 'ai-factory', 2025],
];

const examplesOf = (form: FormCatalogue): FieldValues =>
  Object.fromEntries([...form.application, ...form.plan].map(({ field, example }) => [field, example]));

const requiredDocuments = (form: FormCatalogue): SubmittedDocument[] =>
  form.documents
    .filter(({ required }) => required)
    .map(({ documentType }) => ({ documentType, issuedOn: '2026-03-20', scan: 'clean' }));

describe.each(CASES)('the form of %s', (_name, terms, type, year) => {
  const form = formOf(terms, type);
  const fields = examplesOf(form);

  it.each([null, { inPool: true }])(
    'has examples that make a complete, eligible application (supplier %j)',
    (supplier) => {
      const missing = missingForApplication(form, fields, requiredDocuments(form), supplier !== null, ON);
      expect(missing).toEqual([]);
      const decision = decideOn(factsOf(fields, supplier), { year, type });
      expect(decision.findings.filter(({ outcome }) => outcome !== 'pass')).toEqual([]);
      expect(decision.outcome).toBe('eligible');
      expect(decision.warnings).toEqual([]);
    },
  );

  it('has examples that make a complete plan within the funding plan', () => {
    const { fundingPlan } = decideOn(factsOf(fields, null), { year, type });
    if (fundingPlan === null) throw new Error('The examples have no cost');
    expect(fundingPlan.warnings).toEqual([]);
    expect(missingForPlan(form, fields, requiredDocuments(form), fundingPlan, ON, true)).toEqual([]);
  });

  it('asks every number and every day with a least and a most, and takes its own examples', () => {
    const all = [...form.application, ...form.plan].flatMap((field) => [field, ...(field.columns ?? [])]);
    const limited = all.filter(({ type }) => ['integer', 'decimal', 'money', 'date'].includes(type));
    expect(limited.length).toBeGreaterThan(15);
    for (const { label, type, min, max, decimals } of limited) {
      const kind = type === 'date' ? 'string' : 'number';
      expect([label, typeof min, typeof max, decimals !== undefined]).toEqual([
        label,
        kind,
        kind,
        type === 'decimal',
      ]);
      expect(min !== undefined && max !== undefined && min < max).toBe(true);
    }
  });

  it('has examples of the right JSON type, options that hold them and unique names', () => {
    const all: FormField[] = [...form.application, ...form.plan];
    for (const field of all)
      expect([field.field, shapeProblem(field, field.example)]).toEqual([field.field, null]);
    expect(new Set(all.map(({ field }) => field)).size).toBe(all.length);
    const sections = form.sections.map(({ section }) => section);
    for (const { section } of all) expect(sections).toContain(section);
    for (const { field } of form.plan) expect(field).toMatch(/^plan\./);
    for (const { field } of form.application) expect(field).toMatch(/^(company|project)\./);
  });

  it('is JSON and the same each time', () => {
    expect(JSON.parse(JSON.stringify(form))).toEqual(form);
    expect(formOf(terms, type)).toEqual(form);
  });
});

it('leaves out what the portal itself knows of the company', () => {
  const names = formOf(NOTICE_2026, 'ai-factory').application.map(({ field }) => field);
  for (const name of ['company.businessRegistrationNumber', 'project.supplierInPool']) {
    expect(names).not.toContain(name);
  }
});

it('asks for the place of the factory, which decides the TechnoPark', () => {
  const { application } = formOf(NOTICE_2026, 'ai-factory');
  const example = (name: string) => application.find(({ field }) => field === name)?.example;
  expect(technoParkFor(String(example('company.regionCode')), String(example('company.city')))?.code).toBe(
    'gyeonggi',
  );
});

it('asks for mentoring in 2026 for an AI factory only', () => {
  const asks = (terms: typeof NOTICE_2026, type: ProgramType): boolean =>
    formOf(terms, type).application.some(({ field }) => field === 'project.mentoring');
  expect(asks(NOTICE_2026, 'ai-factory')).toBe(true);
  expect(asks(NOTICE_2026, 'data-collection')).toBe(false);
  expect(asks(NOTICE_2025, 'ai-factory')).toBe(false);
});

it('asks for a size certificate in 2026 only', () => {
  const types = (terms: typeof NOTICE_2026): string[] =>
    formOf(terms, 'ai-factory').documents.map(({ documentType }) => documentType);
  expect(types(NOTICE_2026)).toContain('size-certificate');
  expect(types(NOTICE_2025)).not.toContain('size-certificate');
});

// A code of the catalogue stands in stored plans: a changed line is a plan that loses an indicator.
it('has the indicators of the official form', () => {
  const rows = KPI_CATALOGUE.map((kpi) => Object.values(kpi).join(' | '));
  expect([...rows, JSON.stringify(KPI_LIMITS)]).toMatchSnapshot();
});
