import { BONUS_CODES, DOCUMENT_FORMATS } from '../../core/codes.ts';
import type {
  AfterSelectionTerms,
  BonusItemTerms,
  BonusTerms,
  Contact,
  DocumentTerms,
  FileTerms,
  RubricCriterion,
  ScoringTerms,
} from '../../core/terms.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import type { TermsFormat2 } from '../format-2.ts';
import { requiredWhen, sectionShape, stage } from './form-shape.ts';
import {
  citation,
  cited,
  code,
  dottedCode,
  krw,
  label,
  maybe,
  maybeCited,
  MOST,
  sentences,
  year,
} from './parts.ts';
import {
  exactly,
  list,
  named,
  nullable,
  number,
  object,
  oneOf,
  optional,
  text,
  whole,
  yesNo,
  type Schema,
  type Shape,
} from './shape.ts';
import { selectionShape } from './selection-shape.ts';
import { typeShape } from './type-shape.ts';

const FORMAT = 2;
/** The most that one score sheet, and so a rubric, comes to. */
export const RUBRIC_POINTS = 100;
const MOST_BYTES = 50 * 1024 * 1024;

const criterion = named(
  'Criterion',
  '평가 지표',
  object<RubricCriterion>({
    criterion: dottedCode,
    label,
    block: dottedCode,
    blockLabel: optional(label),
    maxPoints: whole(1, RUBRIC_POINTS),
    guide: sentences,
    cite: citation,
  }),
);

const bonus = object<BonusTerms>({
  items: list(
    object<BonusItemTerms>({
      code: oneOf(BONUS_CODES),
      points: number(0.1, RUBRIC_POINTS),
      evidence: sentences,
      group: nullable(code),
      cite: citation,
    }),
    { max: BONUS_CODES.length },
  ),
  maxItems: cited(whole(0, BONUS_CODES.length)),
  maxPoints: cited(number(0, RUBRIC_POINTS)),
});

const scoring = object<ScoringTerms>({
  passMark: cited(number(0, RUBRIC_POINTS)),
  dropExtremesFrom: cited(whole(3, 100)),
  tieBreak: cited(list(dottedCode, { min: 1, max: 50 })),
  quorum: optional(cited(whole(1, 20))),
  costAnswerWorkingDays: optional(cited(whole(1, 60))),
});

const documentShape = named(
  'Document',
  '제출 서류',
  object<DocumentTerms>({
    documentType: code,
    label: optional(label),
    hint: optional(sentences),
    stage,
    by: oneOf(['applicant', 'supplier']),
    required: yesNo,
    requiredWhen: nullable(requiredWhen),
    maxAgeDays: nullable(whole(1, 3_650)),
    cite: citation,
  }),
);

const files = object<FileTerms>({
  formats: cited(list(oneOf(DOCUMENT_FORMATS), { min: 1, max: DOCUMENT_FORMATS.length })),
  maxBytes: cited(whole(1, MOST_BYTES)),
});

const contact = object<Contact>({
  name: label,
  phone: nullable(text({ max: 40 })),
  url: nullable(text({ max: 500 })),
  cite: citation,
});

const years = cited(whole(0, 30));
const afterSelection = object<AfterSelectionTerms>({
  logReportingYears: years,
  escrowYears: years,
  interimInspectionMonths: cited(whole(0, 60)),
});

/** 공고 조건 as they are written down. */
export const termsShape: Shape<TermsFormat2> = object<TermsFormat2>({
  format: exactly(FORMAT, termsWords.format(FORMAT)),
  program: code,
  programLabel: optional(label),
  year,
  cite: citation,
  contact: maybe(contact),
  countsTowardsTarget: optional(yesNo),
  budgetKrw: maybeCited(krw),
  projectCount: maybeCited(whole(0, 1_000_000)),
  types: list(typeShape, { min: 1, max: MOST.types }),
  roundingUnitKrw: cited(whole(1, 1_000_000)),
  notes: optional(list(cited(sentences), { max: 50 })),
  afterSelection: maybe(afterSelection),
  stages: list(stage, { min: 1, max: 2 }),
  form: list(sectionShape, { min: 1, max: MOST.sections }),
  bonus,
  rubric: list(criterion, { min: 1, max: 60 }),
  scoring,
  selection: optional(selectionShape),
  documents: list(documentShape, { max: MOST.documents }),
  files,
});

/** JSON Schema (2020-12) of terms as they are written down. What the parts mean together, only `parseTerms` can say. */
export function termsSchema(): Schema {
  const defs = new Map<string, Schema>();
  const schema = termsShape.schema(defs);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: '/api/v1/terms-schema.json',
    title: '공고 조건',
    ...schema,
    $defs: Object.fromEntries(defs),
  };
}
