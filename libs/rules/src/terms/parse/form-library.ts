import type { Citation } from '../../core/citation.ts';
import { applicationFields } from '../../form/application-fields.ts';
import type { FieldDraft } from '../../form/field-builders.ts';
import { planFields } from '../../form/plan-fields.ts';
import { fromFormat2 } from '../format-2.ts';
import { typeTermsOf } from '../../core/type-terms.ts';

const NOWHERE: Citation = { document: '', clause: '', issuedOn: '', confidence: 'inferred' };
const YEAR = 2026;
const TYPE = 'any';

const nothing = <Of>(value: Of): { value: Of; cite: Citation } => ({ value, cite: NOWHERE });

const NOBODY = { rateBp: nothing(0), maxKrw: nothing(0) };

/** Terms without a limit, that ask for everything a form can ask for. */
const BLANK = fromFormat2({
  format: 2,
  program: TYPE,
  year: YEAR,
  cite: NOWHERE,
  types: [
    {
      type: TYPE,
      label: '',
      summary: '',
      intakeWindow: nothing('closed-at-both-ends'),
      mentoring: nothing([]),
      leadCompany: NOBODY,
      local: { ...NOBODY, provinceBp: nothing(0) },
      maxMonths: nothing(null),
    },
  ],
  roundingUnitKrw: nothing(1),
  stages: ['application', 'plan'],
  form: [],
  bonus: { items: [], maxItems: nothing(0), maxPoints: nothing(0) },
  rubric: [],
  scoring: { passMark: nothing(0), dropExtremesFrom: nothing(0), tieBreak: nothing([]) },
  documents: [],
  files: { formats: nothing([]), maxBytes: nothing(0) },
});

/** Facts that no field of the library asks for, and a notice's own may. */
const OTHER_FACTS: Readonly<Record<string, string>> = {
  'company.leadCompany': '대기업 협력 관계',
  'company.inIndustrialComplex': '산업단지 입주 여부',
  'project.scopes': '구축 범위',
};

/** A fact as the form calls it. */
export const factName = (fact: string): string => FORM_LIBRARY.get(fact)?.label ?? OTHER_FACTS[fact] ?? fact;

/** 양식 항목의 목록: every field that a form can take by its name, without the limits that a notice sets. */
export const FORM_LIBRARY: ReadonlyMap<string, FieldDraft> = new Map(
  [...applicationFields(BLANK, typeTermsOf(BLANK, TYPE)), ...planFields(typeTermsOf(BLANK, TYPE))].map(
    (field) => [field.field, field],
  ),
);
