import type { ApplicationView, FormView } from '@subsidy/contract';
import { documentLabel, type FieldValues, type FormDocument, type Missing } from '@subsidy/rules';
import type { Task, TaskState } from '../../ui/task-list.tsx';
import { fieldsOfSection, sectionState } from './missing.ts';
import { applicationSections } from './section-order.ts';

type AddressOf = (page: string) => string;

/** The sections of the application as tasks. */
export function sectionTasks(
  form: FormView,
  values: FieldValues,
  missing: readonly Missing[],
  addressOf: AddressOf,
): Task[] {
  return applicationSections(form).map(({ section, title, lead }) => ({
    key: section,
    title,
    detail: lead,
    to: addressOf(`sections/${section}`),
    state: sectionState(fieldsOfSection(form, section), values, missing),
  }));
}

/** 공급기업 as a task. */
export function supplierTask(
  application: Pick<ApplicationView, 'supplier'>,
  values: FieldValues,
  addressOf: AddressOf,
): Task {
  const { supplier } = application;
  const alone = values['project.withoutSupplier'] === true;
  const state: TaskState =
    supplier === null ? (alone ? 'done' : 'not-started') : supplier.inPool ? 'done' : 'attention';
  return {
    key: 'supplier',
    title: '공급기업',
    detail:
      supplier?.name ?? (alone ? '단독 신청 (공급기업 없음)' : '시스템을 만들어 줄 공급기업을 고릅니다.'),
    to: addressOf('supplier'),
    state,
  };
}

/** Documents that the answers make necessary or possible at the application. */
export function askedDocuments(
  form: FormView,
  values: FieldValues,
  stage: FormDocument['stage'],
): FormDocument[] {
  return form.documents.filter(
    (document) =>
      document.stage === stage &&
      (document.required || document.requiredWhen === undefined || isNeeded(document, values)),
  );
}

/** Whether the answers make a document necessary. */
export const isNeeded = (
  { required, requiredWhen }: Pick<FormDocument, 'required' | 'requiredWhen'>,
  values: FieldValues,
): boolean => required || (requiredWhen !== undefined && values[requiredWhen.field] === requiredWhen.equals);

/** 제출 서류 as a task. */
export function documentTask(
  application: Pick<ApplicationView, 'documents'>,
  missing: readonly Missing[],
  addressOf: AddressOf,
): Task {
  const lacking = missing.filter(({ documentType }) => documentType !== undefined);
  const handedIn = application.documents.filter(({ stage }) => stage === 'application').length;
  const wrong = lacking.some(({ code }) => code !== 'document-required');
  const state: TaskState =
    lacking.length === 0 ? 'done' : wrong ? 'attention' : handedIn === 0 ? 'not-started' : 'in-progress';
  const names = lacking.map(({ documentType }) => documentLabel(documentType ?? ''));
  return {
    key: 'documents',
    title: '제출 서류',
    detail: lacking.length === 0 ? `${String(handedIn)}개를 올렸습니다.` : `남은 서류: ${names.join(', ')}`,
    to: addressOf('documents'),
    state,
  };
}
