import { PAYERS, REGION_CODES } from '../../core/codes.ts';
import type { JsonValue } from '../../core/json.ts';
import {
  FILL_RULES,
  TOO_FEW,
  type PayerBudgetTerms,
  type QuotaTerms,
  type SelectionTerms,
} from '../../core/selection-terms.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { reportTwice } from './condition-meaning.ts';
import { has, items, member, numberIn, placed, texts, textIn } from './loose.ts';
import { citation, cited, code, krw, label, MOST } from './parts.ts';
import { list, named, object, oneOf, optional, whole, type Report } from './shape.ts';

const MOST_QUOTAS = 50;
const MOST_PLACES = 100_000;
const count = whole(0, MOST_PLACES);
const payer = oneOf(PAYERS.filter((one) => one !== 'company'));

const quota = named(
  'Quota',
  '배정 기준 (쿼터)',
  object<QuotaTerms>({
    label,
    regionCodes: optional(list(oneOf(REGION_CODES), { min: 1, max: REGION_CODES.length })),
    types: optional(list(code, { min: 1, max: MOST.types })),
    minCount: optional(count),
    maxCount: optional(count),
    payer: optional(payer),
    maxKrw: optional(krw),
    whenTooFew: optional(oneOf(TOO_FEW)),
    cite: citation,
  }),
);

/** 선정 방법 as it is written down. */
export const selectionShape = object<SelectionTerms>({
  fill: cited(oneOf(FILL_RULES)),
  quotas: list(quota, { max: MOST_QUOTAS }),
  maxPerSupplier: optional(cited(whole(1, MOST_PLACES))),
  budgets: optional(
    list(
      object<PayerBudgetTerms>({
        payer,
        regionCode: optional(oneOf(REGION_CODES)),
        budgetKrw: krw,
        cite: citation,
      }),
      { max: 100 },
    ),
  ),
});

/** 선정 방법: rows that say nothing or contradict themselves, types that the notice has not, a budget that is named twice. */
export function selectionMeaning(terms: JsonValue, report: Report): void {
  const selection = member(terms, 'selection');
  const types = items(member(terms, 'types')).flatMap((type) => textIn(type, 'type') ?? []);
  for (const [index, row] of placed(member(selection, 'quotas'))) {
    const path = `selection.quotas[${String(index)}]`;
    const [least, most] = [numberIn(row, 'minCount'), numberIn(row, 'maxCount')];
    if (least === null && most === null && !has(row, 'maxKrw')) report(path, termsWords.quotaWithoutLimit);
    if (least !== null && most !== null && least > most) report(`${path}.minCount`, termsWords.quotaCrossed);
    for (const [place, type] of texts(member(row, 'types')).entries())
      if (!types.includes(type)) report(`${path}.types[${String(place)}]`, termsWords.quotaOfNoType);
  }
  reportTwice(
    items(member(selection, 'budgets')).map((line) =>
      textIn(line, 'payer') === null
        ? null
        : `${textIn(line, 'payer') ?? ''} ${textIn(line, 'regionCode') ?? ''}`,
    ),
    (index) => `selection.budgets[${String(index)}].payer`,
    report,
  );
}
