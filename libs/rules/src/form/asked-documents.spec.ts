import { NOTICE_2026 } from '../programs/manufacturing-ai/notices/2026.ts';
import { askedDocuments, splitByAsked } from './asked-documents.ts';
import type { FieldValues } from './form.ts';
import { formOf } from './form-of.ts';

const FORM = formOf(NOTICE_2026, 'ai-factory');
const typesOf = (fields: FieldValues, hasSupplier = true, named: string[] = []): string[] =>
  askedDocuments(FORM, fields, { hasSupplier, named }).map(({ documentType }) => documentType);

describe('the documents that are asked for', () => {
  it('are those of the plan of a factory only while it is being built', () => {
    const factory = ['factory-approval', 'construction-plan'];
    expect(typesOf({ 'company.factoryStatus': 'under-construction' })).toEqual(
      expect.arrayContaining(factory),
    );
    for (const status of ['operating', null]) {
      expect(typesOf({ 'company.factoryStatus': status }).filter((type) => factory.includes(type))).toEqual(
        [],
      );
    }
  });

  it('are a supplier’s only where one is chosen', () => {
    const ofSuppliers = FORM.documents.filter(({ by }) => by === 'supplier').map((one) => one.documentType);
    expect(ofSuppliers.length).toBeGreaterThan(0);
    expect(typesOf({}, true)).toEqual(expect.arrayContaining(ofSuppliers));
    expect(typesOf({}, false).filter((type) => ofSuppliers.includes(type))).toEqual([]);
  });

  it('are also those that a supplement request names', () => {
    expect(typesOf({}, false, ['factory-approval'])).toContain('factory-approval');
  });

  it('are every one that nothing makes conditional', () => {
    const free = FORM.documents.filter(
      ({ requiredWhen, by }) => requiredWhen === undefined && by === 'applicant',
    );
    expect(typesOf({}, false)).toEqual(free.map(({ documentType }) => documentType));
  });
});

it('tells files that are asked for from those that are not', () => {
  const asked = askedDocuments(FORM, { 'company.factoryStatus': 'operating' }, { hasSupplier: false });
  const files = [{ documentType: 'factory-approval' }, { documentType: 'size-certificate' }];
  expect(splitByAsked(asked, files)).toEqual({ asked: [files[1]], unasked: [files[0]] });
});
