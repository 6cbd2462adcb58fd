import type { DocumentView, FormView } from '@subsidy/contract';
import { documentTask } from './tasks.ts';

const aDocument = (documentType: string, requiredWhen?: object) => ({
  documentType,
  stage: 'application',
  by: 'applicant',
  required: requiredWhen === undefined,
  ...(requiredWhen === undefined ? {} : { requiredWhen }),
});
const FORM = {
  documents: [
    aDocument('size-certificate'),
    aDocument('factory-approval', { field: 'company.factoryStatus', equals: 'under-construction' }),
  ],
} as unknown as FormView;
const files = ['size-certificate', 'factory-approval'].map((documentType) => ({
  documentType,
  stage: 'application',
})) as DocumentView[];
const taskWith = (factoryStatus: string) =>
  documentTask(
    { documents: files, supplier: null, supplementRequests: [] },
    FORM,
    { 'company.factoryStatus': factoryStatus },
    [],
    (page) => page,
  );

it('points to a file that the answers no longer ask for, and counts only those that go out', () => {
  expect(taskWith('operating')).toMatchObject({
    state: 'attention',
    detail: '더 이상 필요 없는 파일이 1개 있습니다.',
  });
  expect(taskWith('under-construction')).toMatchObject({ state: 'done', detail: '2개를 올렸습니다.' });
});
