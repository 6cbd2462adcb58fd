import type { FormFieldTerms, FormSectionTerms } from '../../core/form-terms.ts';
import type { RequiredWhen, Stage } from '../../core/terms.ts';
import {
  FIELD_TYPES,
  TEXT_FORMATS,
  type AnswerLimits,
  type FieldOption,
  type FormColumn,
} from '../../form/form.ts';
import { NUMBER_UNITS } from '../../reading/number-shape.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { SHAPE_LIMITS } from '../../form/json-shape.ts';
import { checkShape, figureShape, signatureShape } from './check-shape.ts';
import { code, key, label, MOST, sentences } from './parts.ts';
import {
  anything,
  either,
  exactly,
  list,
  named,
  number,
  object,
  oneOf,
  optional,
  record,
  scalar,
  text,
  whole,
  yesNo,
  type Members,
  type Shape,
} from './shape.ts';

type OwnField = Exclude<FormFieldTerms, { use: string }>;
type LibraryField = Extract<FormFieldTerms, { use: string }>;

/** 신청 단계. */
export const stage: Shape<Stage> = named('Stage', '신청 단계', oneOf(['application', 'plan']));

/** The name of a field: where it belongs, and what it is called. */
const fieldName = text({
  max: 80,
  pattern: {
    source: '^(?:company|project|plan)\\.[A-Za-z][A-Za-z0-9]*$',
    message: termsWords.fieldForm,
  },
});

export const requiredWhen: Shape<RequiredWhen> = named(
  'RequiredWhen',
  '어느 항목에 무엇이라고 답하면 필요한가',
  object<RequiredWhen>({ field: fieldName, equals: scalar }),
);

const options = list(object<FieldOption>({ value: text({ max: 60 }), label }), { min: 1, max: MOST.options });
const limit = {
  schema: () => ({ type: ['number', 'string'] }),
  check: (...[value, path, report]: Parameters<Shape<number>['check']>): void =>
    (typeof value === 'string' ? text({ max: 10 }) : number(-1e15, 1e15)).check(value, path, report),
} satisfies Shape<number | string>;

const LIMITS: Members<AnswerLimits> = {
  label,
  type: oneOf(FIELD_TYPES),
  options: optional(options),
  min: optional(limit),
  max: optional(limit),
  maxLength: optional(whole(1, SHAPE_LIMITS.characters)),
  unit: optional(oneOf(NUMBER_UNITS)),
  decimals: optional(whole(1, 6)),
  format: optional(oneOf(TEXT_FORMATS)),
};

const column = object<FormColumn>({ ...LIMITS, key, required: yesNo });
const types = optional(list(code, { min: 1, max: MOST.types }));

const ownField = named(
  'OwnField',
  '공고가 정한 항목',
  object<OwnField>({
    ...LIMITS,
    field: fieldName,
    hint: optional(sentences),
    required: yesNo,
    requiredWhen: optional(requiredWhen),
    by: optional(exactly('applicant', termsWords.onlyValue)),
    columns: optional(list(column, { min: 1, max: MOST.columns })),
    distinct: optional(list(key, { min: 1, max: MOST.columns })),
    rowFor: optional(key),
    looksFor: optional(sentences),
    example: anything,
    types,
  }),
);

const libraryField = named(
  'LibraryField',
  '항목 목록의 항목을 공고의 말과 예시로',
  object<LibraryField>({
    use: fieldName,
    label: optional(label),
    hint: optional(sentences),
    required: optional(yesNo),
    requiredWhen: optional(requiredWhen),
    looksFor: optional(sentences),
    example: optional(anything),
    exampleOf: optional(record(anything, MOST.types)),
    types,
  }),
);

/** 양식의 한 쪽. */
export const sectionShape: Shape<FormSectionTerms> = named(
  'Section',
  '양식의 한 쪽',
  object<FormSectionTerms>({
    section: code,
    stage,
    title: label,
    by: oneOf(['applicant', 'both']),
    lead: sentences,
    fields: list(either('use', libraryField, ownField), { min: 1, max: MOST.fields }),
    checks: optional(list(checkShape, { min: 1, max: MOST.checks })),
    figures: optional(list(figureShape, { min: 1, max: MOST.figures })),
    signatures: optional(list(signatureShape, { min: 1, max: MOST.signatures })),
  }),
);
