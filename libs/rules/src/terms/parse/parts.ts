import type { Citation, Cited, Figure } from '../../core/citation.ts';
import { isDay } from '../../core/calendar.ts';
import { CONFIDENCES } from '../../core/codes.ts';
import { FACT_LIMITS, LARGEST_BUDGET_KRW } from '../../core/fact-limits.ts';
import { isJsonObject } from '../../core/json.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import {
  below,
  named,
  nullable,
  object,
  oneOf,
  optional,
  text,
  whole,
  type OptionalShape,
  type Shape,
} from './shape.ts';

// Parts that several terms are made of.

/** The most of anything that a notice lists. */
export const MOST = {
  types: 20,
  sections: 60,
  fields: 100,
  options: 200,
  columns: 20,
  checks: 30,
  figures: 20,
  signatures: 10,
  documents: 60,
} as const;

const CODE_LENGTH = 60;

/** A code of a notice's own. */
export const code = text({
  max: CODE_LENGTH,
  pattern: { source: '^[a-z][a-z0-9-]*$', message: termsWords.codeForm },
});

/** 평가 지표 and blocks: a code that may have points in it. */
export const dottedCode = text({
  max: CODE_LENGTH,
  pattern: { source: '^[a-z][a-z0-9.-]*$', message: termsWords.dottedForm },
});

/** A key of one's own: of a column, of a figure. */
export const key = text({
  max: 40,
  pattern: { source: '^[a-z][A-Za-z0-9]*$', message: termsWords.keyForm },
});

/** A name, one line. */
export const label = text({ max: 200 });
/** A sentence or several. */
export const sentences = text({ max: 2_000, lines: 'many-lines' });

/** A calendar day that exists. */
const day = text({
  max: 10,
  pattern: { source: String.raw`^\d{4}-\d{2}-\d{2}$`, message: termsWords.day },
  isValid: { test: isDay, message: termsWords.day },
});

const url = text({ max: 500, pattern: { source: '^https?://[^ ]+$', message: termsWords.url } });

const confidence = named('Confidence', '얼마나 확실한가: 공문, 보도, 블로그, 추정', oneOf(CONFIDENCES));

/** 근거. */
export const citation: Shape<Citation> = named(
  'Citation',
  '근거: 어느 문서의 어느 조항이며 언제 나왔는가',
  object<Citation>({
    document: label,
    clause: text({ max: 500 }),
    issuedOn: day,
    confidence,
    url: optional(url),
  }),
);

/** A value of the notice with its source: without one it is refused, in words of its own. */
export function cited<Of>(value: Shape<Of>): Shape<Cited<Of>> {
  const whole = object<Cited<Of>>({ value, cite: citation });
  return {
    schema: (defs) => whole.schema(defs),
    check(found, path, report) {
      if (found !== undefined && found !== null && !isJsonObject(found)) {
        report(path, termsWords.bareFigure);
        return;
      }
      whole.check(found ?? undefined, path, (place, message) => {
        if (message !== termsWords.missing) report(place, message);
        else if (place === below(path, 'cite')) report(place, termsWords.noCite);
        else report(place, place === below(path, 'value') ? termsWords.noValue : message);
      });
    },
  };
}

/** A figure that a source may leave open. */
export const figure = <Of>(value: Shape<Of>): Shape<Figure<Of>> => cited(nullable(value));

/** A condition or figure that a notice may not have. */
export const maybe = <Of>(value: Shape<Of>): OptionalShape<Of | null> => optional(nullable(value));
export const maybeCited = <Of>(value: Shape<Of>): OptionalShape<Cited<Of> | null> => maybe(cited(value));

export const rateBp = named('RateBp', '비율, 베이시스 포인트 (5000 = 50 %)', whole(0, 10_000));
export const krw = named('Krw', '금액, 원', whole(0, LARGEST_BUDGET_KRW));
export const months = named('Months', '개월', whole(1, FACT_LIMITS.months.max));
export const year = named('Year', '연도', whole(2000, 2100));
