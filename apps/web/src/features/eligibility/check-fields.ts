import {
  GUIDE_QUESTIONS,
  projectTypesOf,
  type FieldValues,
  type FormField,
  type NoticeTerms,
  type ProgramType,
} from '@subsidy/rules';
import type { CheckWording } from './check-wording.ts';
import {
  BUSINESS_NUMBER_FIELD,
  CERTIFICATE_FIELD,
  CITY_FIELD,
  CORPORATE_NUMBER_FIELD,
  INDUSTRY_FIELD,
  POOL_FIELD,
  QUESTION_GROUPS,
  REGION_FIELD,
  SIZE_FIGURES,
  TYPE_FIELD,
} from './questions.ts';

const UNDECIDED = 'undecided';
const NOT_YET = 'not-yet';

/** Asked for what they tell, not for the decision: marked 선택. */
const OPTIONAL_HERE: readonly string[] = [CORPORATE_NUMBER_FIELD, REGION_FIELD, ...SIZE_FIGURES];

/** The chosen type; undefined while undecided, so that each type gets its own decision. */
export const chosenType = (value: unknown): ProgramType | undefined =>
  typeof value === 'string' && value !== '' && value !== UNDECIDED ? value : undefined;

/** The type, where it is one notice that is asked about; of several all types stand side by side in the results. */
function typeField(terms: NoticeTerms | null, { words, typeLabel }: CheckWording): FormField[] {
  if (terms === null) return [];
  const types = projectTypesOf(terms).map(({ type, label }) => {
    const known = typeLabel(type);
    return { value: type, label: known === type ? label : known };
  });
  return [
    {
      field: TYPE_FIELD,
      type: 'choice',
      label: words.typeLabel,
      section: 'check',
      required: true,
      options: [...types, { value: UNDECIDED, label: words.typeUndecided }],
      example: UNDECIDED,
    },
  ];
}

/** The questions that only the check asks. */
function ownFields(terms: NoticeTerms | null, wording: CheckWording): FormField[] {
  const { words } = wording;
  return [
    {
      field: BUSINESS_NUMBER_FIELD,
      type: 'text',
      label: words.businessNumberLabel,
      hint: words.businessNumberHint,
      section: 'check',
      required: false,
      example: '2208139938',
    },
    ...typeField(terms, wording),
    {
      field: POOL_FIELD,
      type: 'boolean',
      label: words.poolLabel,
      hint: words.poolHint,
      section: 'check',
      required: true,
      requiredWhen: { field: 'project.withoutSupplier', equals: false },
      example: true,
    },
  ];
}

/**
 * The questions of the check as fields: of the application form, with its wording and limits, and those that only the check asks. `terms`
 * are null where several notices are asked about; `form` is then that of the first of them.
 */
export function checkFields(
  terms: NoticeTerms | null,
  form: readonly FormField[],
  wording: CheckWording,
): ReadonlyMap<string, FormField> {
  const asked = new Set([...QUESTION_GROUPS.flatMap(({ fields }) => fields), CITY_FIELD]);
  const fields = [...form, ...GUIDE_QUESTIONS].filter(({ field }) => asked.has(field));
  const inWords = fields.map((field) => inCheck(wording.fieldOf(field), wording));
  return new Map([...ownFields(terms, wording), ...inWords].map((field) => [field.field, field]));
}

/** In the check one may leave out more, and say that the certificate is not issued yet; the rules read that as unknown. */
function inCheck(field: FormField, { words }: CheckWording): FormField {
  if (field.field === CERTIFICATE_FIELD) {
    // A large company never asked for one: it finds itself here as well.
    const options = (field.options ?? []).map((option) =>
      option.value === 'none' ? { ...option, label: words.certificateNone } : option,
    );
    return { ...field, options: [...options, { value: NOT_YET, label: words.certificateNotYet }] };
  }
  if (field.field === INDUSTRY_FIELD) return { ...field, hint: words.industryHint };
  if (field.field === CORPORATE_NUMBER_FIELD) return { ...field, hint: words.corporateNumberHint };
  if (field.field === REGION_FIELD) {
    return { ...field, label: words.placeLabel, hint: words.placeHint, required: false };
  }
  return OPTIONAL_HERE.includes(field.field) ? { ...field, required: false } : field;
}

/** The answers that a form takes: what only the check knows is left behind. */
export function answersForForm(fields: ReadonlyMap<string, FormField>, answers: FieldValues): FieldValues {
  const onlyHere = [
    TYPE_FIELD,
    POOL_FIELD,
    BUSINESS_NUMBER_FIELD,
    ...GUIDE_QUESTIONS.map(({ field }) => field),
  ];
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([name, value]) => fields.has(name) && !onlyHere.includes(name) && value !== NOT_YET,
    ),
  );
}
