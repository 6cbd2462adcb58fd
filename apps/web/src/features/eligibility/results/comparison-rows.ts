import { wayOfferOf, type FieldValues } from '@subsidy/rules';
import { verdictOf } from '@subsidy/rules/check';
import type { ResultWords } from '../../../i18n/results-ko.ts';
import { moneyParts } from '../../../ui/money-bar.tsx';
import type { CheckWording } from '../check-wording.ts';
import { openQuestions } from '../decide.ts';
import { amountText, cashKrw, levelText, monthsText, windowText } from './way-texts.ts';
import type { Way } from './ways.ts';

/** One line of the comparison: a text for each way, in their order. */
export interface ComparisonRow {
  key: string;
  label: string;
  texts: readonly string[];
}

/** 나란히 비교: money per payer, own cash, months, level, supplier, mentoring, intake, what is missing, how sure it is. */
export function comparisonRows(
  ways: readonly Way[],
  answers: FieldValues,
  words: ResultWords,
  wording: CheckWording,
): ComparisonRow[] {
  const { comparison } = words;
  const row = (key: string, label: string, textOf: (way: Way) => string): ComparisonRow => ({
    key,
    label,
    texts: ways.map(textOf),
  });
  const offered = (is: boolean, text: string): string => (is ? text : comparison.notStated);
  return [
    row('outcome', comparison.outcome, (way) => wording.verdict(verdictOf(way, way.findings))),
    row('cash', comparison.ownCash, (way) => amountText(way, cashKrw, words, wording)),
    ...payerRows(ways, words, wording),
    row('limit', words.supportLimit, (way) => limitText(way, words, wording)),
    row('months', comparison.months, (way) => monthsText(wayOfferOf(way.notice.terms, way.type), words)),
    row('level', comparison.level, (way) => levelText(wayOfferOf(way.notice.terms, way.type), words)),
    row('supplier', comparison.supplier, (way) =>
      offered(wayOfferOf(way.notice.terms, way.type).needsPool, comparison.supplierPool),
    ),
    row('mentoring', comparison.mentoring, (way) =>
      offered(wayOfferOf(way.notice.terms, way.type).needsMentoring, comparison.required),
    ),
    row('deadline', comparison.deadline, (way) => windowText(way, words)),
    row('missing', comparison.missing, (way) => missingText(way, answers, words)),
    row('confidence', comparison.confidence, (way) => confidenceText(way, words)),
  ];
}

/** 지원 한도 of all payers together, where it is stated. */
function limitText(way: Way, words: ResultWords, { wonInWords }: CheckWording): string {
  const { maxSupportKrw } = wayOfferOf(way.notice.terms, way.type);
  return maxSupportKrw === null ? words.notPublished : words.upToAmount(wonInWords(maxSupportKrw));
}

function payerRows(ways: readonly Way[], words: ResultWords, { wonInWords }: CheckWording): ComparisonRow[] {
  const parts = ways.map(({ decision }) =>
    decision.fundingPlan === null ? null : moneyParts(decision.fundingPlan, words.payers),
  );
  return Object.entries(words.payers).flatMap(([key, label]) => {
    if (key === 'company' || !parts.some((list) => list?.some((part) => part.key === key))) return [];
    const texts = parts.map((list) => {
      if (list === null) return words.comparison.none;
      return wonInWords(list.find((part) => part.key === key)?.amountKrw ?? 0);
    });
    return [{ key: `payer-${key}`, label, texts }];
  });
}

function missingText(way: Way, answers: FieldValues, words: ResultWords): string {
  const failed = way.decision.conditions
    .filter(({ outcome, ruleId }) => outcome === 'fail' && ruleId !== 'within-window')
    .map(({ message }) => message);
  const open = openQuestions(way, answers).length;
  const texts = [...failed, ...(open > 0 ? [words.comparison.more(open)] : [])];
  return texts.length === 0 ? words.comparison.nothing : texts.join(' ');
}

function confidenceText(way: Way, words: ResultWords): string {
  const { confidence, isPractice } = wayOfferOf(way.notice.terms, way.type);
  if (isPractice) return words.practice;
  const name = words.confidence(confidence);
  return confidence === 'official' ? name : `${name} (${words.checkNotice})`;
}
