import type { ApplicationView, FormView } from '@subsidy/contract';
import {
  askedDocuments,
  documentLabel,
  splitByAsked,
  type FieldValues,
  type FormDocument,
  type Missing,
} from '@subsidy/rules';
import { leadPledgeWords } from '@subsidy/rules/case';
import { documentsStateOf, sectionStateOf, supplierStateOf } from '@subsidy/rules/writing';
import type { Task } from '../../ui/task-list.tsx';
import { fieldsOfSection } from './missing.ts';
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
    state: sectionStateOf(fieldsOfSection(form, section), values, missing),
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
  return {
    key: 'supplier',
    title: '공급기업',
    detail:
      supplier?.name ?? (alone ? '단독 신청 (공급기업 없음)' : '시스템을 만들어 줄 공급기업을 고릅니다.'),
    to: addressOf('supplier'),
    state: supplierStateOf(supplier, alone),
  };
}

/** 주관기관 as a task: named, and what it has said to it. */
export function leadCompanyTask(
  { leadCompany }: Pick<ApplicationView, 'leadCompany'>,
  addressOf: AddressOf,
): Task {
  return {
    key: 'lead-company',
    title: '주관기관',
    detail:
      leadCompany === null
        ? '비용을 함께 낼 대기업을 고릅니다.'
        : `${leadCompany.leadCompanyName} · ${leadPledgeWords(leadCompany.status).label}`,
    to: addressOf('lead-company'),
    state: leadCompany === null ? 'not-started' : leadCompany.status === 'declined' ? 'attention' : 'done',
  };
}

/** 낼 서류 of an application: what its answers as they are on this side, or a supplement request, ask for. */
export const askedOf = (
  { supplier, supplementRequests }: Pick<ApplicationView, 'supplier' | 'supplementRequests'>,
  form: FormView,
  values: FieldValues,
): FormDocument[] =>
  askedDocuments(form, values, {
    hasSupplier: supplier !== null,
    named: supplementRequests.flatMap(({ items }) => items.flatMap(({ documentType }) => documentType ?? [])),
  });

/** 제출 서류 as a task. */
export function documentTask(
  application: Pick<ApplicationView, 'documents' | 'supplier' | 'supplementRequests'>,
  form: FormView,
  values: FieldValues,
  missing: readonly Missing[],
  addressOf: AddressOf,
): Task {
  const lacking = missing.filter(({ documentType }) => documentType !== undefined);
  const files = application.documents.filter(({ stage }) => stage === 'application');
  const { asked, unasked } = splitByAsked(askedOf(application, form, values), files);
  const handedIn = asked.length;
  const names = lacking.map(({ documentType }) => documentLabel(documentType ?? ''));
  return {
    key: 'documents',
    title: '제출 서류',
    detail:
      lacking.length > 0
        ? `남은 서류: ${names.join(', ')}`
        : unasked.length > 0
          ? `더 이상 필요 없는 파일이 ${String(unasked.length)}개 있습니다.`
          : `${String(handedIn)}개를 올렸습니다.`,
    to: addressOf('documents'),
    state: documentsStateOf(lacking, { asked: handedIn, unasked: unasked.length }),
  };
}
