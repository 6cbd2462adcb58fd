import type { ApplicationView, ReceiptView } from '@subsidy/contract';
import { someForm } from '../../testing/an-application.ts';
import { isDocumentOpen, isFieldOpen } from './openness.ts';
import { filedBy } from './receipts.ts';
import { placeOfFact, placeOfMissing, sectionBeside } from './section-order.ts';

type Open = ApplicationView['open'];
const open = (fields: Open['fields'], documentTypes: Open['documentTypes'] = []): Open => ({
  fields,
  documentTypes,
});

describe('what may be written', () => {
  it.each([
    ['application', 'company.name', true],
    ['application', 'plan.kpis', false],
    ['plan', 'plan.kpis', true],
    ['plan', 'company.name', false],
    [['company.name'], 'company.name', true],
    [['company.name'], 'project.title', false],
    [[], 'company.name', false],
  ] as const)('while %j is open, %s: %p', (fields, field, is) =>
    expect(isFieldOpen(open(typeof fields === 'string' ? fields : [...fields]), field)).toBe(is),
  );

  it.each([
    ['application', 'application', true],
    ['application', 'plan', false],
    ['plan', 'plan', true],
    [['tax'], 'application', true],
    [['other'], 'application', false],
  ] as const)('while documents of %j are open, one of the stage %s: %p', (documentTypes, stage, is) =>
    expect(
      isDocumentOpen(open([], typeof documentTypes === 'string' ? documentTypes : [...documentTypes]), {
        documentType: 'tax',
        stage,
      }),
    ).toBe(is),
  );
});

describe('where something is mended', () => {
  const form = someForm();

  it.each([
    [{ documentType: 'tax' }, 'documents#document-tax'],
    [{ field: 'supplier' }, 'supplier'],
    [{ field: 'company.name' }, 'sections/company?check#field-company-name'],
    [{ field: 'plan.kpis' }, /^plan\/[a-z-]+\?check#field-plan-kpis$/],
    [{ field: 'gone' }, ''],
    [{}, ''],
  ] as const)('%j: %s', (missing, place) => {
    if (typeof place === 'string') expect(placeOfMissing(form, missing)).toBe(place);
    else expect(placeOfMissing(form, missing)).toMatch(place);
  });

  it.each([
    ['project.supplierInPool', 'supplier'],
    ['company.participationBannedUntil', /#field-company-underParticipationBan$/],
  ])('the fact %s: %s', (fact, place) => expect(placeOfFact(form, fact)).toMatch(place));

  it('every field that is asked has a place', () => {
    for (const { field } of [...form.application, ...form.plan]) {
      expect([field, placeOfMissing(form, { field })]).toEqual([
        field,
        expect.stringMatching(/^(sections|plan)\//),
      ]);
    }
  });

  it('is beside the section before and after, and nowhere beyond the ends', () => {
    const names = ['a', 'b'].map((section) => ({
      section,
      title: '',
      lead: '',
      stage: 'application' as const,
      by: 'applicant' as const,
    }));
    expect(sectionBeside(names, 'a', 1)?.section).toBe('b');
    expect(sectionBeside(names, 'b', -1)?.section).toBe('a');
    expect(sectionBeside(names, 'b', 1)).toBeUndefined();
    expect(sectionBeside(names, 'a', -1)).toBeUndefined();
  });
});

it.each([
  ['submission', 'application', 'application'],
  ['submission', 'plan', 'plan'],
  ['supplement', 'application', 'supplement'],
] as const)('a receipt for a %s of the %s is one for the %s', (occasion, stage, filed) =>
  expect(filedBy({ occasion, stage } as ReceiptView)).toBe(filed),
);
