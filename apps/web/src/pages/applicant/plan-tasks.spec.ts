import type { Missing } from '@subsidy/rules';
import { anApplication, someForm } from '../../testing/an-application.ts';
import { missingFor, planTasks } from './plan-tasks.ts';

const form = someForm();
const application = anApplication({ status: 'plan-open' });
const theCompanys = form.plan.find(({ by }) => by === 'applicant');
const both = form.plan.find(({ by }) => by !== 'applicant');
const supplierDocument = form.documents.find(({ stage, by }) => stage === 'plan' && by === 'supplier');
const lacking = (part: { field?: string; documentType?: string }): Missing => ({
  ...part,
  code: 'required',
  message: '입력하세요.',
});

const tasks = (role: 'applicant' | 'supplier', missing: Missing[]) =>
  planTasks({ application, form, missing, role, autosave: { values: {} } } as unknown as Parameters<
    typeof planTasks
  >[0]);

describe('what is missing of a plan, by who can answer it', () => {
  const missing = [
    lacking({ field: theCompanys?.field ?? '' }),
    lacking({ field: both?.field ?? '' }),
    lacking({ documentType: supplierDocument?.documentType ?? '' }),
  ];

  it('tells the company everything', () => {
    expect([theCompanys, both]).not.toContain(undefined);
    expect(missingFor('applicant', { form, missing })).toEqual(missing);
  });

  it('tells the supplier nothing that only the company may answer', () => {
    expect(missingFor('supplier', { form, missing })).toEqual(missing.slice(1));
  });
});

describe('the tasks of a plan', () => {
  it('has a page for each section and one for documents, which is done without anything lacking', () => {
    const found = tasks('applicant', []);
    expect(found.slice(0, -1).map(({ state }) => state)).not.toContain('attention');
    expect(found.at(-1)).toMatchObject({
      key: 'documents',
      title: '계획 단계 서류',
      state: 'done',
      to: '/applications/application-1/documents',
    });
  });

  it('marks the documents that are lacking, and names to the supplier its own alone', () => {
    const missing = [lacking({ documentType: supplierDocument?.documentType ?? '' })];
    expect(tasks('supplier', missing).at(-1)).toMatchObject({ title: '우리 회사 서류', state: 'attention' });
    const names = (role: 'applicant' | 'supplier') => tasks(role, []).at(-1)?.detail ?? '';
    const of = (by?: string) =>
      form.documents
        .filter((one) => one.stage === 'plan' && (by === undefined || one.by === by))
        .map(({ label }) => label)
        .join(', ');
    expect(names('supplier')).toBe(of('supplier'));
    expect(names('applicant')).toBe(of());
    expect(names('supplier')).not.toBe(names('applicant'));
  });

  it('marks the section of an answer that is wrong', () => {
    const wrong = { ...lacking({ field: both?.field ?? '' }), code: 'too-large' };
    const marked = tasks('applicant', [wrong]).filter(({ state }) => state === 'attention');
    expect(marked).toHaveLength(1);
    expect(marked[0]?.to).toMatch(/^\/applications\/application-1\/plan\//);
  });
});
