import {
  formOf,
  projectTypesOf,
  type FieldValues,
  type FormField,
  type NoticeTerms,
  type ProjectType,
} from '@subsidy/rules';
import { POOL_FIELD, QUESTION_GROUPS, TYPE_FIELD } from './questions.ts';

const UNDECIDED = 'undecided';

/** The chosen type; undefined while undecided, so that each type gets its own decision. */
export const chosenType = (value: unknown): ProjectType | undefined =>
  value === 'ai-factory' || value === 'data-collection' ? value : undefined;

function typeField(terms: NoticeTerms): FormField {
  const types = projectTypesOf(terms).map(({ type, label }) => ({ value: type, label }));
  return {
    field: TYPE_FIELD,
    type: 'choice',
    label: '어떤 지원을 생각하시나요?',
    section: 'check',
    required: true,
    options: [...types, { value: UNDECIDED, label: '아직 모르겠습니다 (모두 비교)' }],
    example: UNDECIDED,
  };
}

const POOL: FormField = {
  field: POOL_FIELD,
  type: 'boolean',
  label: '함께할 공급기업이 공급기업 Pool에 등록되어 있습니까?',
  hint: '신청서를 쓸 때 Pool에서 골라 지정합니다. 아직 정하지 않았다면 비워 두세요.',
  section: 'check',
  required: true,
  requiredWhen: { field: 'project.withoutSupplier', equals: false },
  example: true,
};

/** The questions of the check as fields, with the wording and limits of the notice and type. */
export function checkFields(
  terms: NoticeTerms,
  type: ProjectType | undefined,
): ReadonlyMap<string, FormField> {
  const shape = type ?? projectTypesOf(terms)[0]?.type ?? 'ai-factory';
  const asked = new Set(QUESTION_GROUPS.flatMap(({ fields }) => fields));
  const fields = formOf(terms, shape).application.filter(({ field }) => asked.has(field));
  return new Map([typeField(terms), POOL, ...fields.map(inCheck)].map((field) => [field.field, field]));
}

/** In the check one may say that the certificate is not issued yet; the rules read that as unknown. */
function inCheck(field: FormField): FormField {
  if (field.field !== 'company.sizeCertificate') return field;
  return { ...field, options: [...(field.options ?? []), { value: 'not-yet', label: '아직 발급받지 않음' }] };
}

/** The answers that a form takes: what only the check knows is left behind. */
export function answersForForm(fields: ReadonlyMap<string, FormField>, answers: FieldValues): FieldValues {
  const onlyHere = [TYPE_FIELD, POOL_FIELD];
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) => fields.has(name) && !onlyHere.includes(name) && value !== 'not-yet',
    ),
  );
}
