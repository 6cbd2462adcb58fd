import { termsWords } from '../../messages/terms-problems.ts';
import {
  FIGURE_WAYS,
  SIGNERS,
  type CountCheck,
  type FigureTerms,
  type FormCheck,
  type PlainCheck,
  type SignatureTerms,
  type SumCheck,
} from '../../form/form.ts';
import { SHAPE_LIMITS } from '../../form/json-shape.ts';
import { NUMBER_UNITS } from '../../reading/number-shape.ts';
import { key, label, sentences } from './parts.ts';
import {
  byKind,
  list,
  named,
  number,
  object,
  oneOf,
  optional,
  scalar,
  text,
  whole,
  type Shape,
} from './shape.ts';

/** A field, or a column of a table: where an answer stands. */
const answerPath = text({
  max: 120,
  pattern: {
    source: String.raw`^(?:company|project|plan)\.[A-Za-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)?$`,
    message: termsWords.answerPath,
  },
});

const paths = (min: number, max: number): Shape<string[]> => list(answerPath, { min, max });
const MOST_PATHS = 20;

const LARGEST = 1e15;
/** A number, or where the number stands that it is held against. */
const limit = {
  schema: (defs) => ({ anyOf: [number(-LARGEST, LARGEST).schema(defs), answerPath.schema(defs)] }),
  check: (value, path, report) =>
    typeof value === 'string'
      ? answerPath.check(value, path, report)
      : number(-LARGEST, LARGEST).check(value, path, report),
} satisfies Shape<number | string>;

const sums = object<SumCheck>({
  message: sentences,
  check: oneOf(['sum', 'at-most', 'at-least']),
  of: paths(1, MOST_PATHS),
  limit,
});
const several = object<PlainCheck>({
  message: sentences,
  check: oneOf(['at-least-one', 'order', 'years-in-a-row']),
  of: paths(1, MOST_PATHS),
});
const count = object<CountCheck>({
  message: sentences,
  check: oneOf(['count']),
  of: paths(1, 1),
  is: scalar,
  least: optional(whole(0, SHAPE_LIMITS.items)),
  most: optional(whole(0, SHAPE_LIMITS.items)),
});

/** 항목 사이의 검사. */
export const checkShape: Shape<FormCheck> = named(
  'FormCheck',
  '항목 사이의 검사: 합계, 위와 아래 한도, 하나 이상, 줄 수, 순서, 이어지는 해',
  byKind('check', {
    sum: sums,
    'at-most': sums,
    'at-least': sums,
    'at-least-one': several,
    order: several,
    'years-in-a-row': several,
    count,
  }),
);

/** 자동 계산 항목. */
export const figureShape: Shape<FigureTerms> = named(
  'Figure',
  '자동 계산 항목: 합계, 차, 곱, 비율(퍼센트)',
  object<FigureTerms>({
    name: key,
    label,
    how: oneOf(FIGURE_WAYS),
    of: paths(1, MOST_PATHS),
    type: oneOf(['integer', 'decimal', 'money']),
    unit: optional(oneOf(NUMBER_UNITS)),
    decimals: optional(whole(1, 6)),
  }),
);

/** 서명. */
export const signatureShape: Shape<SignatureTerms> = named(
  'Signature',
  '서명: 누가 어떤 말에 서명하는가',
  object<SignatureTerms>({ name: key, label, by: oneOf(SIGNERS), statement: sentences }),
);
